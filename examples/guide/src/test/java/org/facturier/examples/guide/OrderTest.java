package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 6. */
class OrderTest {

    private static final LocalDate ORDERED = LocalDate.of(2026, 1, 12);
    private static final LocalDate ACCEPTANCE = LocalDate.of(2026, 6, 30);

    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    // region lines
    static final LineItem CHANDELIER = LineItem.builder()
            .description("Lustre sur mesure")
            .unitPrice(Money.parse("EUR 8000.00"))
            .treatment(TaxTreatment.standard("20"))
            .build();
    static final LineItem FITTING = LineItem.builder()
            .description("Pose")
            .quantity(40)
            .unit(Unit.HOUR)
            .unitPrice(Money.parse("EUR 50.00"))
            .treatment(TaxTreatment.standard("10"))
            .build();
    // endregion

    // region terms
    static final PaymentTerms TERMS = PaymentTerms.of(PaymentPlan.of(List.of(
            PlannedInstalment.balance(DueDateRule.days(30)),
            PlannedInstalment.retention("5", DueDateRule.days(0).afterMonths(12).from(DueFrom.ACCEPTANCE)))));
    // endregion

    // region order
    static Order order() {
        DocumentHeader header = Lumen.header().toBuilder().terms(TERMS).build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header)
                .line(CHANDELIER)
                .line(FITTING)
                .build();
        Quote quote = ISSUER.quote(
                        draft, ORDERED.plusDays(30), Issuance.of("D", ORDERED).acceptedOn(ACCEPTANCE))
                .orThrow();
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", ORDERED))
                .order(ORDERED)
                .orThrow();
    }
    // endregion

    // region issue
    static Invoice issue(InvoiceDraft draft, LocalDate day, List<Invoice> before) {
        Optional<SeriesPosition> last =
                before.stream().reduce((first, next) -> next).map(SeriesPosition::after);
        return ISSUER.issue(draft, Issuance.of("F", day).acceptedOn(ACCEPTANCE).after(last))
                .orThrow();
    }
    // endregion

    @Test
    void all_parts_come_to_the_order() throws IOException {
        // region deposit
        List<Invoice> issued = new ArrayList<>();
        InvoiceDraft thirty = OrderBilling.of(order(), issued)
                .flatMap(billing -> billing.deposit("Acompte de 30 %", Percentage.of("30")))
                .orThrow();
        issued.add(issue(thirty, LocalDate.of(2026, 1, 15), issued));
        Money deposit = issued.get(0).totals().payable(); // EUR 3540.00
        // endregion
        assertThat(order().calculated().totals().payable()).isEqualTo(eur("11800.00"));
        assertThat(deposit).isEqualTo(eur("3540.00"));
        assertThat(issued.get(0).type()).isEqualTo(DocumentType.PREPAYMENT_INVOICE);
        assertThat(issued.get(0).totals().taxes())
                .extracting(rate -> rate.tax())
                .containsExactlyInAnyOrder(eur("480.00"), eur("60.00"));
        assertThat(issued.get(0).schedule().instalments()).hasSize(1);

        // region progress
        InvoiceDraft seventy = OrderBilling.of(order(), issued)
                .flatMap(billing -> billing.upTo("Avancement 70 %", Percentage.of("70")))
                .orThrow();
        issued.add(issue(seventy, LocalDate.of(2026, 4, 1), issued));
        Money progress = issued.get(1).totals().payable(); // EUR 4720.00
        Instalment retained = issued.get(1).schedule().instalments().get(1); // EUR 236.00
        Remaining left = OrderBilling.of(order(), issued).orThrow().remaining(); // EUR 3000.00 and EUR 540.00 of tax
        // endregion
        assertThat(progress).isEqualTo(eur("4720.00"));
        assertThat(retained.amount()).isEqualTo(eur("236.00"));
        assertThat(retained.isRetention()).isTrue();
        assertThat(retained.dueOn()).isEqualTo("2027-06-30");
        assertThat(left.net()).isEqualTo(eur("3000.00"));
        assertThat(left.tax()).isEqualTo(eur("540.00"));

        // region beyond
        Outcome<InvoiceDraft> refused = OrderBilling.of(order(), issued)
                .flatMap(billing -> billing.amount("Situation", Money.parse("EUR 3500.00")));
        // endregion
        assertThat(refused.value()).isEmpty();
        Printed.is("order-beyond.txt", refused.findings().all().get(0) + "\n");

        // region amended
        InvoiceDraft longer = InvoiceDraft.builder()
                .header(order().draft().header())
                .line(CHANDELIER)
                .line(FITTING.toBuilder().quantity(46).build())
                .build();
        CalculatedAmounts calculated = InvoiceCalculator.standard()
                .calculate(longer, LocalDate.of(2026, 5, 4))
                .orThrow()
                .calculated();
        Order amended = OrderBilling.of(order(), issued)
                .flatMap(billing -> billing.amended(longer, calculated))
                .orThrow();
        Money whole = amended.calculated().totals().payable(); // EUR 12130.00
        // endregion
        assertThat(whole).isEqualTo(eur("12130.00"));

        // region rest
        InvoiceDraft rest = OrderBilling.of(amended, issued)
                .flatMap(billing -> billing.rest("Acompte"))
                .orThrow();
        Invoice last = issue(rest, ACCEPTANCE, issued);
        // endregion
        assertThat(last.totals().payable()).isEqualTo(eur("3870.00"));
        assertThat(last.schedule().instalments())
                .extracting(Instalment::amount)
                .containsExactly(eur("3499.50"), eur("370.50"));
        Printed.is(
                "order-final.txt",
                new String(TextInvoiceRenderer.standard().render(last).orThrow(), StandardCharsets.UTF_8));
        issued.add(last);
        assertThat(OrderBilling.of(amended, issued).orThrow().remaining().isNothing())
                .isTrue();
        assertThat(issued.stream().map(invoice -> invoice.totals().payable()).reduce(Money::plus))
                .contains(whole);
    }

    @Test
    void terms_that_count_from_the_acceptance_ask_for_its_day() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Lumen.header().toBuilder().terms(TERMS).build())
                .line(CHANDELIER)
                .build();
        Outcome<Quote> quote = ISSUER.quote(draft, ORDERED.plusDays(30), Issuance.of("D", ORDERED));
        assertThat(quote.findings().all().get(0).code().text()).isEqualTo("TERMS-DUE-01");
    }

    @Test
    void what_is_credited_is_left_again() {
        List<Invoice> issued = new ArrayList<>();
        InvoiceDraft thirty = OrderBilling.of(order(), issued)
                .flatMap(billing -> billing.deposit("Acompte de 30 %", Percentage.of("30")))
                .orThrow();
        issued.add(issue(thirty, LocalDate.of(2026, 1, 15), issued));
        // region credited
        InvoiceDraft draft = Correction.of(Chain.of(issued), DocumentKey.of(issued.get(0)))
                .flatMap(correction -> correction.inFull("Acompte annulé"))
                .orThrow();
        issued.add(ISSUER.issue(draft, Issuance.of("AV", LocalDate.of(2026, 1, 20)))
                .orThrow());
        Money left = OrderBilling.of(order(), issued).orThrow().remaining().net(); // EUR 10000.00
        // endregion
        assertThat(left).isEqualTo(eur("10000.00"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
