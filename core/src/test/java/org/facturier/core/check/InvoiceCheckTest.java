package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.Severity;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceCheckTest {

    private static final PriceBasis.Prorated HALF =
            new PriceBasis.Prorated(Money.parse("EUR 99.99"), 0, 15, 30, Optional.of(Unit.DAY));

    /** A wrong sum is named where it is wrong and where it is used next, and nowhere else. */
    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void one_wrong_amount_or_date_gives_few_findings(CheckRule rule) {
        Findings findings = CheckBreaches.all().get((Rule) rule).get();
        assertThat(findings.all()).hasSizeBetween(1, 3);
        assertThat(findings.all()).extracting(Finding::code).contains(rule.code());
    }

    @Test
    void a_wrong_amount_comes_with_its_repair() {
        Finding finding =
                CheckBreaches.all().get((Rule) CheckRule.GROUP_TAX).get().all().get(0);
        assertThat(finding.path()).isEqualTo("calculated.totals.taxes[0].tax");
        assertThat(finding.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("EUR -0.01 more"));
    }

    @Test
    void a_payable_that_is_off_by_a_cent_may_be_a_rounding_amount() {
        Finding finding =
                CheckBreaches.all().get((Rule) CheckRule.PAYABLE).get().all().get(0);
        assertThat(finding.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("(BT-114) of EUR 0.01"));
    }

    @Test
    void one_number_in_two_series_is_doubted_and_in_one_it_is_wrong() {
        Invoice paris = Samples.issue("F-1", Samples.draft(Samples.line("EUR 100.00")), Samples.DAY);
        Invoice other = Samples.issue("F-1", Samples.draft(Samples.line("EUR 250.00")), Samples.DAY.plusDays(9));
        Invoice lyon = Invoice.of(other.number(), "LYON", other.proForma());
        assertThat(InvoiceCheck.standard().check(List.of(paris, lyon)).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(CheckRule.NUMBER_ONCE.code());
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.path()).isEqualTo("F-1");
                    assertThat(finding.message()).contains("series LYON", "in series " + paris.series());
                });
        assertThat(InvoiceCheck.standard().check(List.of(paris, lyon, other)).all())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR);
    }

    @Test
    void periods_that_touch_do_not_overlap() {
        List<Invoice> months = List.of(
                CheckBreaches.billing("F-1", "2026-01-01", "2026-02-01"),
                CheckBreaches.billing("F-2", "2026-02-01", "2026-03-01"));
        assertThat(InvoiceCheck.standard().check(months)).isEmpty();
    }

    @Test
    void an_invoice_in_place_of_another_bills_its_period_once() {
        Invoice wrong = CheckBreaches.billing("F-1", "2026-01-01", "2026-02-01");
        Correction correction = Corrections.of(wrong, List.of());
        InvoiceDraft right = InvoiceDraft.builder()
                .header(wrong.header())
                .line(wrong.lines().get(0).item())
                .build();
        Invoice corrective =
                Samples.issue("F-2", correction.corrective("adresse", right).orThrow(), Samples.DAY);
        assertThat(InvoiceCheck.standard().check(List.of(wrong, corrective))).isEmpty();
        Replacement both = correction.replacement("adresse", right).orThrow();
        assertThat(InvoiceCheck.standard()
                        .check(List.of(
                                wrong,
                                Samples.issue("A-1", both.creditNote(), Samples.DAY),
                                Samples.issue("F-2", both.invoice(), Samples.DAY))))
                .isEmpty();
    }

    @Test
    void an_amount_is_far_only_where_there_is_a_history() {
        List<Invoice> four = List.of(
                Samples.invoice("F-1", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-2", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-3", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-4", "EUR 100.00", Samples.DAY));
        assertThat(InvoiceCheck.standard().check(four)).isEmpty();
    }

    @Test
    void a_price_that_is_not_what_it_was_worked_out_from_is_named_to_the_decimal() {
        // 49.995, stated as 50.00: neither a cent more nor the decimals that were rounded away
        assertThat(InvoiceCheck.standard().check(CheckBreaches.ofHalfAMonth())).isEmpty();
        assertThat(prices("EUR 50.01", origin().workedOutFrom(HALF)))
                .containsExactly(
                        "calculated.lines[0].item.price.unitPrice stated is EUR 50.01, it should be EUR 50.00");
        assertThat(prices("EUR 49.995", origin().workedOutFrom(HALF)))
                .containsExactly(
                        "calculated.lines[0].item.price.unitPrice stated is EUR 49.995, it should be EUR 50.000");
        assertThat(prices("EUR 50", origin().workedOutFrom(HALF))).isEmpty();
    }

    @Test
    void a_bound_that_is_not_the_share_of_its_period_is_named_where_it_stands() {
        PriceBasis least =
                new PriceBasis.Minimum(Money.parse("EUR 10.00"), Money.parse("EUR 50.01"), Optional.of(HALF));
        assertThat(prices("EUR 40.01", origin().workedOutFrom(least)))
                .containsExactly(
                        "calculated.lines[0].item.origin.basis.bound stated is EUR 50.01, it should be EUR 50.00");
    }

    @Test
    void a_difference_is_held_to_what_is_due_and_what_was_billed() {
        LineOrigin less = origin().adjusting(new Adjustment(Money.parse("EUR 50.00"), Money.parse("EUR 99.99")));
        assertThat(prices("EUR 49.99", less.workedOutFrom(HALF))).isEmpty();
        assertThat(prices("EUR 49.98", less.workedOutFrom(HALF)))
                .containsExactly(
                        "calculated.lines[0].item.price.unitPrice stated is EUR 49.98, it should be EUR 49.99");
        LineOrigin wrong = origin().adjusting(new Adjustment(Money.parse("EUR 50.01"), Money.parse("EUR 99.99")));
        assertThat(prices("EUR 49.98", wrong.workedOutFrom(HALF)))
                .containsExactly(
                        "calculated.lines[0].item.origin.adjustment.due stated is EUR 50.01, it should be EUR 50.00");
    }

    @Test
    void a_price_comes_from_no_amount_in_another_currency() {
        assertThat(CheckBreaches.check(CheckBreaches.inFrancsHalfAMonth()).stream()
                        .map(finding -> finding.path() + " " + finding.message()))
                .containsExactly(
                        "calculated.lines[0].item.origin.basis.whole expected an amount in EUR, this one is in CHF");
    }

    private static LineOrigin origin() {
        return LineOrigin.of("AG", 1, "fee", new ServicePeriod(Samples.DAY, Samples.DAY.plusDays(15)));
    }

    private static List<String> prices(String price, LineOrigin origin) {
        return found(Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 1.00")
                        .unitPrice(BigMoney.parse(price))
                        .origin(origin)),
                Samples.DAY));
    }

    private static List<String> found(Invoice invoice) {
        return InvoiceCheck.standard().check(invoice).all().stream()
                .filter(finding -> finding.code().equals(CheckRule.PRICE.code()))
                .map(finding -> finding.path() + " " + finding.message())
                .toList();
    }
}
