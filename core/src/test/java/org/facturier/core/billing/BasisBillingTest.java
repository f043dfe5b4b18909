package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.cycle;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.once;
import static org.facturier.core.billing.BillingFixture.used;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Lines say what their prices were worked out from; each figure was worked out by hand. */
class BasisBillingTest {

    private static final LocalDate JANUARY_16 = LocalDate.of(2026, 1, 16);
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);

    @Test
    void both_parts_of_an_amended_month_are_retraced_from_its_days() {
        // 100.00 x 9/28 = 32.142...; 130.00 x 9/28 = 41.785..., so 130.00 less 41.79
        InvoiceDraft draft = amendedInFebruary(new DayCount.Actual());
        assertThat(draft.lines())
                .extracting(line -> line.details().orElseThrow())
                .containsExactly("9\u00A0jours sur 28 de 100,00\u00A0EUR", "19\u00A0jours sur 28 de 130,00\u00A0EUR");
        assertThat(bases(draft)).containsExactly(part("EUR 100.00", 0, 9, 28), part("EUR 130.00", 9, 28, 28));
        assertThat(figures(draft))
                .containsEntry("calculated.lines[0].item.price.unitPrice", "32.14")
                .containsEntry("calculated.lines[1].item.origin.basis.priceUntil", "130.00")
                .containsEntry("calculated.lines[1].item.origin.basis.priceBefore", "41.79")
                .containsEntry("calculated.lines[1].item.price.unitPrice", "88.21");
    }

    @Test
    void days_are_told_as_the_cycle_counts_them() {
        assertThat(details(amendedInFebruary(new DayCount.ThirtyE360())))
                .containsExactly("9\u00A0jours sur 30 de 100,00\u00A0EUR", "21\u00A0jours sur 30 de 130,00\u00A0EUR");
        assertThat(details(amendedInFebruary(new DayCount.PerCalendarMonth())))
                .containsExactly("9/28 de 100,00\u00A0EUR", "19/28 de 130,00\u00A0EUR");
        // what comes to nothing stands beside what does not
        assertThat(details(amendedInFebruary(new DayCount.None(), once("EUR 1.00", FEBRUARY_10))))
                .containsExactly("100,00\u00A0EUR en entier", "rien de 130,00\u00A0EUR");
    }

    @Test
    void a_whole_period_has_nothing_to_tell() {
        InvoiceDraft draft =
                only(List.of(agreement(fee("EUR 100.00", new DayCount.Actual())).build()), START);
        assertThat(bases(draft)).isEmpty();
        assertThat(details(draft)).isEmpty();
    }

    @Test
    void what_a_commitment_lacks_is_retraced_from_the_charges_and_the_days() {
        // a least of 600.00 a quarter, 45 of 90 days: 300.00; 20 hours at 12.00
        InvoiceDraft draft = only(List.of(committed("EUR 600.00", "EUR 900.00")), APRIL, used("u1", "20"));
        assertThat(draft.lines().get(1).details())
                .contains("Minimum\u00A0: 300,00\u00A0EUR (45\u00A0jours sur 90 de 600,00\u00A0EUR)\u00A0;"
                        + " montants dus\u00A0: 240,00\u00A0EUR");
        assertThat(bases(draft))
                .containsExactly(new Minimum(
                        Money.parse("EUR 240.00"),
                        Money.parse("EUR 300.00"),
                        Optional.of(part("EUR 600.00", 0, 45, 90))));
        assertThat(figures(draft))
                .containsEntry("calculated.lines[1].item.origin.basis.bound", "300.00")
                .containsEntry("calculated.lines[1].item.price.unitPrice", "60.00");
    }

    @Test
    void what_is_beyond_a_cap_is_told_in_the_language_of_the_agreement() {
        PartnerAgreement english = committed("EUR 60.00", "EUR 900.00").toBuilder()
                .language(Locale.ENGLISH)
                .build();
        InvoiceDraft draft = only(List.of(english), APRIL, used("u1", "50"));
        assertThat(draft.lines().get(1).details())
                .contains("Maximum: EUR\u00A0450.00 (45 days out of 90 of EUR\u00A0900.00); charges: EUR\u00A0600.00");
        assertThat(figures(draft)).containsEntry("calculated.lines[1].item.price.unitPrice", "150.00");
    }

    @Test
    void a_difference_is_retraced_from_what_is_due_and_what_was_billed() {
        PartnerAgreement first =
                agreement(fee("EUR 100.00", new DayCount.Actual())).build();
        InvoiceDraft note = endedAfterHalfOfJanuary(first);
        // 100.00 x 15/31 = 48.387...
        assertThat(figures(note))
                .containsEntry("calculated.lines[0].item.origin.adjustment.due", "48.39")
                .containsEntry("calculated.lines[0].item.price.unitPrice", "51.61");
    }

    @Test
    void what_is_due_after_a_discount_is_more_than_a_part_of_a_price() {
        PartnerAgreement first = agreement(fee("EUR 100.00", new DayCount.Actual()))
                .discount(Discount.percent("launch", "10", "lancement", START))
                .build();
        InvoiceDraft note = endedAfterHalfOfJanuary(first);
        // 48.39 less 4.84 are due, 90.00 were billed
        assertThat(bases(note)).isEmpty();
        assertThat(figures(note)).containsEntry("calculated.lines[0].item.price.unitPrice", "46.45");
    }

    private static InvoiceDraft endedAfterHalfOfJanuary(PartnerAgreement first) {
        HostBook book = new HostBook();
        book.bill(START, first);
        PartnerAgreement ended = first.toBuilder().validUntil(JANUARY_16).build();
        return book.plan(JANUARY_16, List.of(ended), List.of())
                .invoices()
                .get(0)
                .draft();
    }

    private static InvoiceDraft amendedInFebruary(DayCount count, BillingRule... beside) {
        PartnerAgreement first = agreement(fee("EUR 100.00", count))
                .validFrom(LocalDate.of(2026, 2, 1))
                .build();
        PartnerAgreement second = first.amended(START, FEBRUARY_10)
                .rules(Stream.concat(Stream.of(fee("EUR 130.00", count)), Stream.of(beside))
                        .toList())
                .build();
        return only(List.of(first, second), LocalDate.of(2026, 2, 10));
    }

    private static BillingRule fee(String amount, DayCount count) {
        BillingCycle cycle = cycle(CycleUnit.MONTH, BillingTiming.IN_ADVANCE).counting(count);
        return new BillingRule.RecurringFee("fee", "Abonnement", cycle, Money.parse(amount), SERVICE, Optional.empty());
    }

    private static PartnerAgreement committed(String least, String most) {
        BillingRule bounds = new BillingRule.Commitment(
                "bounds",
                "Engagement",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                List.of("hours"),
                Optional.of(Money.parse(least)),
                Optional.of(Money.parse(most)),
                SERVICE,
                Optional.empty());
        return agreement(hours(new UnitPrice(BigMoney.parse("EUR 12"))), bounds)
                .validUntil(LocalDate.of(2026, 2, 15))
                .build();
    }

    private static InvoiceDraft only(List<PartnerAgreement> versions, LocalDate day, Usage... usage) {
        List<LineItem> lines = new ArrayList<>();
        List<ProposedInvoice> invoices = BillingRun.standard()
                .plan(versions, List.of(usage), Chain.none(), day)
                .invoices();
        invoices.forEach(invoice -> lines.addAll(invoice.draft().lines()));
        return InvoiceDraft.builder()
                .header(invoices.get(0).draft().header())
                .lines(lines)
                .build();
    }

    private static List<PriceBasis> bases(InvoiceDraft draft) {
        return draft.lines().stream()
                .flatMap(line -> line.origin().flatMap(LineOrigin::basis).stream())
                .toList();
    }

    private static List<String> details(InvoiceDraft draft) {
        return draft.lines().stream().flatMap(line -> line.details().stream()).toList();
    }

    private static PriceBasis.Prorated part(String whole, long before, long until, long of) {
        return new Prorated(Money.parse(whole), before, until, of, Optional.of(Unit.DAY));
    }

    /** {@return every figure of the issued document, worked out again by its explanation alone} */
    private static Map<String, String> figures(InvoiceDraft draft) {
        Invoice invoice = issued(draft);
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        Map<String, String> figures = new TreeMap<>();
        explanation.replay().forEach((path, value) -> figures.put(path, value.toPlainString()));
        invoice.lines()
                .forEach(line -> assertThat(
                                new BigDecimal(figures.get("calculated.lines[" + (line.number() - 1) + "].net")))
                        .isEqualByComparingTo(line.net().getAmount()));
        return figures;
    }

    private static Invoice issued(InvoiceDraft draft) {
        return Samples.issue("F-1", HostBook.taxed(draft), APRIL);
    }
}
