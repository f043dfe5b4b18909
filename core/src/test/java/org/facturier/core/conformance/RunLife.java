package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Plays the documents of one life: agreements, usage, runs, and what a hand does to invoices. */
final class RunLife {

    private final LifeAgreements agreements = new LifeAgreements();
    private final Map<String, Usage> usage = new LinkedHashMap<>();
    private final Map<String, Invoice> documents = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private Chain chain = Chain.none();
    private int numbered;

    /** {@return what came out otherwise than expected} */
    List<String> differences() {
        return differences;
    }

    void play(JsonNode event) {
        switch (event.get("do").asText()) {
            case "usage" -> usage.put(text(event, "id"), used(event));
            case "usage-corrected" ->
                usage.computeIfPresent(
                        text(event, "id"),
                        (id, was) -> new Usage(
                                id, was.partner(), was.metric(), was.on(), new BigDecimal(text(event, "quantity"))));
            case "usage-withdrawn" -> usage.remove(text(event, "id"));
            case "run" -> run(event);
            case "invoice" -> issue(text(event, "number"), draft(event), day(event, "on"));
            case "credit" -> credit(event);
            case "corrective" -> corrective(event);
            case "replace" -> replace(event);
            case "given-note" -> given(event);
            default -> agreements.play(event);
        }
    }

    private static Usage used(JsonNode event) {
        return new Usage(
                text(event, "id"),
                text(event, "partner"),
                text(event, "metric"),
                day(event, "on"),
                new BigDecimal(text(event, "quantity")));
    }

    private void run(JsonNode event) {
        LocalDate asOf = day(event, "asOf");
        List<ProposedInvoice> proposed = BillingRun.standard()
                .plan(agreements.versions(), List.copyOf(usage.values()), chain, asOf)
                .invoices();
        List<RunFigures> came = new ArrayList<>();
        for (ProposedInvoice each : proposed) {
            Invoice invoice = issue("R-" + ++numbered, agreements.taxed(each.draft()), asOf);
            came.add(RunFigures.of(chain, invoice, each.billedOn()));
        }
        List<RunFigures> expected = new ArrayList<>();
        event.path("proposes").forEach(node -> expected.add(RunFigures.read(node)));
        if (!came.equals(expected)) {
            differences.add("run of " + asOf + "\n   came " + came + "\n   not  " + expected);
        }
        List<ProposedInvoice> again = BillingRun.standard()
                .plan(agreements.versions(), List.copyOf(usage.values()), chain, asOf)
                .invoices();
        if (!again.isEmpty()) {
            differences.add("run of " + asOf + " again: " + again);
        }
    }

    private Invoice issue(String number, InvoiceDraft draft, LocalDate on) {
        Invoice invoice = Samples.issue(number, draft, on);
        documents.put(number, invoice);
        chain = chain.with(invoice);
        return invoice;
    }

    private InvoiceDraft draft(JsonNode event) {
        DocumentType type =
                event.path("selfBilled").asBoolean() ? DocumentType.SELF_BILLED_INVOICE : DocumentType.INVOICE;
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(Samples.header().type(type).build());
        event.get("lines").forEach(line -> draft.line(agreements.line(line)));
        if (event.has("discount")) {
            draft.allowanceCharge(LifeAgreements.off(event.get("discount")));
        }
        return draft.build();
    }

    private void credit(JsonNode event) {
        Outcome<InvoiceDraft> draft = Correction.of(chain, key(text(event, "of")))
                .map(each -> each.as(CreditIntent.valueOf(event.path("intent").asText("GIVEN_BACK"))))
                .flatMap(each -> credit(each, event));
        boolean refused = draft.value().isEmpty();
        if (refused != event.path("refused").asBoolean()) {
            differences.add(event + ": " + draft.findings());
        }
        draft.value().ifPresent(note -> issue(text(event, "number"), note, day(event, "on")));
    }

    private Outcome<InvoiceDraft> credit(Correction correction, JsonNode event) {
        if (event.has("full")) {
            return correction.inFull("avoir");
        }
        Invoice of = documents.get(text(event, "of"));
        if (event.has("amounts")) {
            Map<Integer, Money> nets = new TreeMap<>();
            event.get("amounts")
                    .properties()
                    .forEach(each -> nets.put(
                            line(of, each.getKey()), money(each.getValue().asText())));
            return correction.ofLines("avoir", nets);
        }
        Map<Integer, BigDecimal> quantities = new TreeMap<>();
        event.get("quantities")
                .properties()
                .forEach(each -> quantities.put(
                        line(of, each.getKey()), new BigDecimal(each.getValue().asText())));
        return correction.ofQuantities("avoir", quantities);
    }

    /** By number, or as {@code A1/m@2026-01-01}. */
    private static int line(Invoice of, String name) {
        return of.lines().stream()
                .filter(line -> name.equals(String.valueOf(line.number())) || name.equals(name(line)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String name(InvoiceLine line) {
        return line.item()
                .origin()
                .map(from -> from.agreement() + "/" + from.rule() + "@"
                        + from.period().from())
                .orElse("");
    }

    private void corrective(JsonNode event) {
        Outcome<InvoiceDraft> draft =
                Correction.of(chain, key(text(event, "of"))).flatMap(each -> each.corrective("erreur", draft(event)));
        draft.value().ifPresent(right -> issue(text(event, "number"), right, day(event, "on")));
    }

    private void replace(JsonNode event) {
        Outcome<Replacement> both =
                Correction.of(chain, key(text(event, "of"))).flatMap(each -> each.replacement("erreur", draft(event)));
        both.value().ifPresent(replacement -> {
            issue(text(event, "note"), replacement.creditNote(), day(event, "on"));
            issue(text(event, "invoice"), replacement.invoice(), day(event, "on"));
        });
    }

    private void given(JsonNode event) {
        Invoice of = documents.get(text(event, "of"));
        InvoiceDraft.Builder note = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(new DocumentReference(of.number(), of.issuedOn()))
                        .build());
        event.get("lines").forEach(line -> {
            LineItem.Builder item = LineItem.builder()
                    .description("avoir")
                    .unitPrice(money(text(line, "net")))
                    .treatment(LifeAgreements.treatment(text(line, "rate")));
            Optional.ofNullable(line.get("line"))
                    .ifPresent(number -> item.corrects(new LineReference(of.number(), number.asInt())));
            note.line(item.build());
        });
        issue(text(event, "number"), note.build(), day(event, "on"));
    }

    private DocumentKey key(String number) {
        Invoice document = documents.get(number);
        return document == null ? new DocumentKey("seller", "F", InvoiceNumber.of(number)) : DocumentKey.of(document);
    }

    static Money money(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(text(node, field));
    }
}
