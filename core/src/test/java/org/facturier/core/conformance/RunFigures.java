package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.joda.money.Money;

/** The figures of one document that a run proposed. */
record RunFigures(
        DocumentType type,
        LocalDate billedOn,
        Money net,
        Money tax,
        Money payable,
        Map<String, Money> charges,
        Map<String, Money> differences,
        Map<String, String> lineCredits,
        Map<String, Money> settles) {

    static RunFigures of(Chain chain, Invoice invoice, LocalDate billedOn) {
        Map<String, Money> charges = new TreeMap<>();
        Map<String, Money> differences = new TreeMap<>();
        Map<String, Money> nets = new TreeMap<>();
        Map<String, Money> taxes = new TreeMap<>();
        DocumentKey key = DocumentKey.of(invoice);
        for (InvoiceLine line : invoice.lines()) {
            LineOrigin from = line.item().origin().orElseThrow();
            String rule = from.agreement() + "/" + from.rule();
            if (chain.amounts(key).containsKey(line.number())) {
                boolean more = from.adjustment().isPresent();
                (more ? differences : charges).merge(more ? rule : rule + " " + from.period(), line.net(), Money::plus);
            }
        }
        for (Effect effect : chain.of(key)) {
            LineOrigin from =
                    invoice.lines().get(effect.by().line() - 1).item().origin().orElseThrow();
            String place = effect.on().document() + " " + from.agreement() + "/" + from.rule();
            nets.merge(place, effect.net(), Money::plus);
            taxes.merge(place, effect.tax(), Money::plus);
        }
        Map<String, String> lineCredits = new TreeMap<>();
        nets.forEach((place, net) -> lineCredits.put(place, net + " + " + taxes.get(place)));
        Map<String, Money> settles = new TreeMap<>();
        chain.settles(key).forEach((document, amount) -> settles.put(document.toString(), amount));
        return new RunFigures(
                invoice.type(),
                billedOn,
                invoice.totals().net(),
                invoice.totals().tax(),
                invoice.totals().payable(),
                charges,
                differences,
                lineCredits,
                settles);
    }

    static RunFigures read(JsonNode node) {
        Map<String, Money> charges = new TreeMap<>();
        node.path("charges")
                .forEach(each -> charges.put(
                        each.get("rule").asText() + " "
                                + each.get("period").get(0).asText() + "/"
                                + each.get("period").get(1).asText(),
                        money(each, "net")));
        Map<String, Money> differences = new TreeMap<>();
        node.path("differences")
                .forEach(each -> differences.put(each.get("rule").asText(), money(each, "net")));
        Map<String, String> lineCredits = new TreeMap<>();
        node.path("takeBacks")
                .forEach(each -> lineCredits.put(
                        each.get("document").asText() + " " + each.get("rule").asText(),
                        money(each, "net") + " + " + money(each, "tax")));
        Map<String, Money> settles = new TreeMap<>();
        node.path("settles")
                .properties()
                .forEach(each ->
                        settles.put(each.getKey(), RunLife.money(each.getValue().asText())));
        return new RunFigures(
                DocumentType.named(node.get("type").asText()),
                RunLife.day(node, "billedOn"),
                money(node, "net"),
                money(node, "tax"),
                money(node, "payable"),
                charges,
                differences,
                lineCredits,
                settles);
    }

    private static Money money(JsonNode node, String field) {
        return RunLife.money(node.get(field).asText());
    }
}
