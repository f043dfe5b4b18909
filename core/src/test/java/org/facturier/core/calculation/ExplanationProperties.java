package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.MoneyArbitraries;
import org.facturier.core.contracts.NoteArbitraries;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.ProForma;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The explanation alone gives every amount that a document states. */
class ExplanationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Issuer ISSUER = Issuer.builder()
            .numbering((context, previous) ->
                    Outcome.accepted(InvoiceNumber.of(context.type().isCredit() ? "A-1" : "F-1")))
            .build();

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Provide
    Arbitrary<InvoiceDraft> notes() {
        return NoteArbitraries.drafts();
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return MoneyArbitraries.percentages();
    }

    @Property
    void replay_gives_every_amount(@ForAll("drafts") InvoiceDraft draft) {
        explained(issue(draft));
    }

    @Property
    void replay_gives_successive_discounts(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("percentages") Percentage percent) {
        AllowanceCharge rest =
                new AllowanceCharge.Allowance(new Measure.Successive(percent), "reste", Optional.empty());
        explained(issue(draft.toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "remise")))
                .allowanceCharge(DocumentAllowanceCharge.of(rest))
                .build()));
    }

    @Property
    void replay_gives_successive_discounts_of_a_line(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("percentages") Percentage percent) {
        AllowanceCharge rest =
                new AllowanceCharge.Allowance(new Measure.Successive(percent), "reste", Optional.empty());
        LineItem line = draft.lines().get(0).toBuilder()
                .quantity(new BigDecimal("12.5"))
                .allowanceCharge(AllowanceCharge.discount("5", "remise"))
                .allowanceCharge(rest)
                .build();
        explained(issue(draft.toBuilder().line(line).build()));
    }

    @Property
    void replay_gives_a_discount_over_lines_of_either_sign(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("percentages") Percentage percent) {
        LineItem line = draft.lines().get(0);
        LineItem.Builder back = line.toBuilder().quantity(BigDecimal.valueOf(-7));
        explained(issue(draft.toBuilder()
                .line(back.treatment(TaxTreatment.standard("19.6")).build())
                .line(back.treatment(TaxTreatment.standard("7.7"))
                        .quantity(BigDecimal.valueOf(11))
                        .build())
                .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(
                        Measure.percent(percent.value().toPlainString()), "remise", Optional.empty())))
                .build()));
    }

    @Property
    void replay_gives_the_tax_in_accounting_currency(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(inAccountingCurrency(draft));
        explained(invoice);
        Assume.that(!invoice.totals().net().isZero());
        explained(issue(Corrections.of(invoice, List.of()).inFull("erreur").orThrow()));
    }

    @Property
    void replay_gives_partial_notes(@ForAll("drafts") InvoiceDraft draft, @ForAll("percentages") Percentage percent) {
        Invoice invoice = issue(inAccountingCurrency(draft.toBuilder().build()));
        Map<Integer, Money> nets = new LinkedHashMap<>();
        invoice.lines().stream()
                .filter(line -> !percent.of(line.net()).isZero())
                .forEach(line -> nets.put(line.number(), percent.of(line.net())));
        Optional<InvoiceDraft> first =
                Corrections.of(invoice, List.of()).ofLines("partiel", nets).value();
        Assume.that(first.isPresent());
        Invoice note = issue(first.get());
        explained(note);
        Corrections.of(invoice, List.of(note)).inFull("reste").value().ifPresent(rest -> explained(issue(rest)));
    }

    @Property
    void replay_gives_notes_that_start_from_several_invoices(@ForAll("notes") InvoiceDraft draft) {
        CalculatedAmounts calculated =
                InvoiceCalculator.standard().calculate(draft, DAY).orThrow().calculated();
        Money payable = calculated.totals().payable();
        PaymentSchedule schedule =
                new PaymentSchedule(payable, List.of(new Instalment(1, payable, DAY, Optional.empty())));
        ProForma document = new ProForma(DAY, draft.header(), calculated, schedule, List.of(), draft.bases());
        explained(Invoice.of(InvoiceNumber.of("A-1"), "A", document));
    }

    private static InvoiceDraft inAccountingCurrency(InvoiceDraft draft) {
        CurrencyUnit own = draft.header().currency();
        CurrencyUnit other = own.equals(CurrencyUnit.GBP) ? CurrencyUnit.EUR : CurrencyUnit.GBP;
        ExchangeRate rate = new ExchangeRate(own, other, new BigDecimal("0.8437"), DAY, "ECB");
        return draft.toBuilder()
                .header(draft.header().toBuilder().accountingRate(rate).build())
                .build();
    }

    private static Invoice issue(InvoiceDraft draft) {
        Optional<Invoice> invoice =
                ISSUER.issue(draft, Issuance.of("F", DAY).receivedOn(DAY)).value();
        Assume.that(invoice.isPresent());
        return invoice.get();
    }

    private static void explained(Invoice invoice) {
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        assertThat(explanation.contradictions()).isEmpty();
        Map<String, BigDecimal> replayed = explanation.replay();
        everyAmount(
                invoice,
                (path, amount) -> assertThat(replayed.get(path)).as(path).isEqualTo(amount));
        everyPrice(invoice, replayed);
        readBack(explanation);
    }

    /** Where a line comes from an agreement and its price is not the one agreed, it is worked out, too. */
    private static void everyPrice(Invoice invoice, Map<String, BigDecimal> replayed) {
        for (int i = 0; i < invoice.lines().size(); i++) {
            LineItem item = invoice.lines().get(i).item();
            BigDecimal replayedPrice = replayed.get("calculated.lines[" + i + "].item.price.unitPrice");
            boolean worked = item.origin()
                    .filter(from ->
                            from.basis().isPresent() || from.adjustment().isPresent())
                    .isPresent();
            assertThat(replayedPrice != null).isEqualTo(worked);
            assertThat(!worked
                            || replayedPrice.compareTo(item.price().unitPrice().getAmount()) == 0)
                    .isTrue();
        }
    }

    /** What is read needs no calculator. */
    private static void readBack(Explanation explanation) {
        String json = written(explanation);
        Explanation read = read(json);
        assertThat(read).isEqualTo(explanation);
        assertThat(read.replay()).isEqualTo(explanation.replay());
        assertThat(written(read)).isEqualTo(json);
    }

    private static String written(Explanation explanation) {
        try {
            return MAPPER.writeValueAsString(explanation);
        } catch (JsonProcessingException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static Explanation read(String json) {
        try {
            return MAPPER.readValue(json, Explanation.class);
        } catch (JsonProcessingException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** As its JSON says: whatever is added to the model later is asked for too. */
    private static void everyAmount(Invoice invoice, BiConsumer<String, BigDecimal> check) {
        JsonNode json = MAPPER.valueToTree(invoice);
        walk("calculated", json.get("calculated"), check);
        if (!invoice.schedule().total().isZero()) {
            walk("schedule.instalments", json.get("schedule").get("instalments"), check);
        }
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, BigDecimal> check) {
        if (path.endsWith(".item") || path.endsWith(".agreed") || path.endsWith(".prepaid")) {
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "[" + i + "]", node.get(i), check);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> walk(path + "." + field.getKey(), field.getValue(), check));
        } else if (node.asText().matches("[A-Z]{3} -?[0-9.]+") && !path.endsWith(".rounding")) {
            check.accept(path, Money.parse(node.asText()).getAmount());
        }
    }
}
