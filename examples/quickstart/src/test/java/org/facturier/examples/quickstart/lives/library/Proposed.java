package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.examples.quickstart.lives.Figures;
import org.joda.money.Money;

/** Figures of a document that a run proposed, as it was issued. */
final class Proposed {

    private final Chain chain;
    private final Invoice document;

    Proposed(Chain chain, Invoice document) {
        this.chain = chain;
        this.document = document;
    }

    void figures(Figures figures, String at, LocalDate billedOn) {
        figures.put(at + "type", Type.of(document))
                .put(at + "billedOn", billedOn.toString())
                .put(at + "net", text(document.totals().net()))
                .put(at + "tax", text(document.totals().tax()))
                .put(at + "payable", text(document.totals().payable()));
        Map<String, Money> sums = new TreeMap<>();
        document.lines().stream()
                .filter(line -> line.item().corrects().isEmpty())
                .forEach(line -> sums.merge(name(line), line.net(), Money::plus));
        lineCredits(sums);
        if (document.type().isCredit()) {
            chain.settles(DocumentKey.of(document))
                    .forEach((invoice, amount) ->
                            sums.put("settles." + invoice.number().text(), amount));
        }
        sums.forEach((name, sum) -> figures.put(at + name, text(sum)));
    }

    private static String name(InvoiceLine line) {
        LineOrigin origin = line.item().origin().orElseThrow();
        return Labels.isDifference(line)
                ? "differences." + Labels.rule(origin)
                : "charges." + Labels.rule(origin) + "@" + origin.period().from() + "/"
                        + origin.period().until();
    }

    private void lineCredits(Map<String, Money> sums) {
        for (Effect effect : chain.of(DocumentKey.of(document))) {
            Invoice of = chain.find(effect.on().document()).orElseThrow();
            LineOrigin origin =
                    of.lines().get(effect.on().line() - 1).item().origin().orElseThrow();
            String name = "takeBacks." + of.number().text() + "." + Labels.rule(origin);
            sums.merge(name + ".net", effect.net(), Money::plus);
            sums.merge(name + ".tax", effect.tax(), Money::plus);
        }
    }

    private static String text(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
