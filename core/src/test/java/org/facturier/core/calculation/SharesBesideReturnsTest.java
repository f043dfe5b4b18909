package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Allowances and charges of the whole over rates of which one was returned. Figures worked out by hand. */
class SharesBesideReturnsTest {

    private static final List<LineItem.Builder> SOLD_AND_RETURNED =
            List.of(sold("20", "EUR 200.00"), returned("10", "EUR 50.00"));

    private static LineItem.Builder sold(String rate, String price) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate));
    }

    private static LineItem.Builder returned(String rate, String price) {
        return sold(rate, price).quantity(-1);
    }

    private static AllowanceCharge off(Measure measure) {
        return new Allowance(measure, "remise", Optional.empty());
    }

    private static AllowanceCharge on(Measure measure) {
        return new Charge(measure, "port", Optional.empty());
    }

    private static Measure fixed(String amount) {
        return Measure.amount(Money.parse(amount));
    }

    private static InvoiceDraft draft(List<LineItem.Builder> lines, AllowanceCharge... parts) {
        InvoiceDraft.Builder draft = Samples.draft(lines.toArray(new LineItem.Builder[0])).toBuilder();
        List.of(parts).forEach(part -> draft.allowanceCharge(DocumentAllowanceCharge.of(part)));
        return draft.build();
    }

    private static Outcome<CalculatedAmounts> value(List<LineItem.Builder> lines, AllowanceCharge... parts) {
        return InvoiceCalculator.standard()
                .calculate(draft(lines, parts), Samples.DAY)
                .map(Calculation::calculated);
    }

    private static List<String> groups(List<LineItem.Builder> lines, AllowanceCharge... parts) {
        return value(lines, parts).orThrow().totals().taxes().stream()
                .map(group -> group.net().getAmount() + " " + group.tax().getAmount())
                .toList();
    }

    private static List<String> pieces(List<LineItem.Builder> lines, AllowanceCharge... parts) {
        return value(lines, parts).orThrow().allowancesAndCharges().stream()
                .map(StatedAllowanceCharge::amount)
                .map(amount -> amount.getAmount().toString())
                .toList();
    }

    @Test
    void a_fixed_discount_is_shared_as_its_percentage_is() {
        assertThat(groups(SOLD_AND_RETURNED, off(Measure.percent("20"))))
                .containsExactly("160.00 32.00", "-40.00 -4.00");
        assertThat(groups(SOLD_AND_RETURNED, off(fixed("EUR 30.00")))).containsExactly("160.00 32.00", "-40.00 -4.00");
        assertThat(value(SOLD_AND_RETURNED, off(fixed("EUR 30.00")))
                        .orThrow()
                        .totals()
                        .tax())
                .isEqualTo(Money.parse("EUR 28.00"));
    }

    @Test
    void all_of_it_leaves_nothing_of_net_nor_tax() {
        assertThat(groups(SOLD_AND_RETURNED, off(fixed("EUR 150.00")))).containsExactly("0.00 0.00", "0.00 0.00");
        assertThat(value(SOLD_AND_RETURNED, off(fixed("EUR 150.00")))
                        .orThrow()
                        .totals()
                        .payable())
                .isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void a_percentage_with_its_own_base_is_shared_as_the_amount_it_comes_to() {
        Measure tenthOf300 = new Measure.Percent(Percentage.of("10"), Optional.of(Money.parse("EUR 300.00")));
        assertThat(groups(SOLD_AND_RETURNED, off(tenthOf300))).containsExactly("160.00 32.00", "-40.00 -4.00");
    }

    @Test
    void a_charge_is_shared_so_too_and_is_worth_a_look_beyond_the_whole() {
        // 15.00 is a tenth of 150.00; 150.01 is more than lines and returns come to
        assertThat(groups(SOLD_AND_RETURNED, on(fixed("EUR 15.00")))).containsExactly("220.00 44.00", "-55.00 -5.50");
        assertThat(value(SOLD_AND_RETURNED, on(fixed("EUR 150.00"))).findings()).isEmpty();
        assertThat(value(SOLD_AND_RETURNED, on(fixed("EUR 150.01"))).findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        CalculationRule.CHARGE_BESIDE_RETURNS.code(), "allowancesAndCharges[0]"));
        assertThat(value(SOLD_AND_RETURNED, on(Measure.percent("100"))).findings())
                .isEmpty();
    }

    @Test
    void where_more_was_returned_than_sold_the_signs_are_mirrored() {
        List<LineItem.Builder> lines = List.of(returned("20", "EUR 200.00"), sold("10", "EUR 50.00"));
        assertThat(groups(lines, off(fixed("EUR -30.00")))).containsExactly("-160.00 -32.00", "40.00 4.00");
        assertThat(groups(lines, off(Measure.percent("20")))).containsExactly("-160.00 -32.00", "40.00 4.00");
    }

    @Test
    void a_percentage_is_one_amount() {
        // 10 % of 90.01 is 9.00, not 10.01 less 1.00
        List<LineItem.Builder> lines = List.of(sold("20", "EUR 100.05"), returned("10", "EUR 10.04"));
        assertThat(pieces(lines, off(Measure.percent("10")))).containsExactlyInAnyOrder("10.00", "-1.00");
    }

    @Test
    void a_percentage_is_so_much_of_each_rate_however_little_they_come_to_together() {
        // the whole is 0.01, of which 10 % is 0.00
        List<LineItem.Builder> nearlyAll = List.of(sold("20", "EUR 1000.00"), returned("10", "EUR 999.99"));
        assertThat(groups(nearlyAll, off(Measure.percent("10")))).containsExactly("900.00 180.00", "-899.99 -90.00");
        List<LineItem.Builder> all = List.of(sold("20", "EUR 1000.00"), returned("10", "EUR 1000.00"));
        assertThat(groups(all, off(Measure.percent("10")))).containsExactly("900.00 180.00", "-900.00 -90.00");
    }

    @Test
    void what_is_shared_by_nothing_is_refused_unless_it_says_its_rate() {
        List<LineItem.Builder> lines = List.of(sold("20", "EUR 50.00"), returned("10", "EUR 50.00"));
        assertThat(value(lines, on(fixed("EUR 6.00"))).findings())
                .extracting(Finding::code)
                .containsExactly(CalculationRule.ALLOWANCE_SHARED.code());
        InvoiceDraft said = draft(lines).toBuilder()
                .allowanceCharge(
                        new DocumentAllowanceCharge(on(fixed("EUR 6.00")), Optional.of(TaxTreatment.standard("20"))))
                .build();
        assertThat(InvoiceCalculator.standard()
                        .calculate(said, Samples.DAY)
                        .orThrow()
                        .calculated()
                        .totals()
                        .tax())
                .isEqualTo(Money.parse("EUR 6.20")); // 56.00 at 20 % less 50.00 at 10 %
    }

    @Test
    void a_successive_percentage_is_of_what_each_rate_is_left_with() {
        // 30.00 leaves 160.00 and -40.00; half of that
        assertThat(groups(SOLD_AND_RETURNED, off(fixed("EUR 30.00")), off(Measure.successive("50"))))
                .containsExactly("80.00 16.00", "-20.00 -2.00");
    }

    @Test
    void three_rates_share_the_odd_cents() {
        // 10.00 of 100.00: ideals 10.001, 3.333 and -3.334, of which the last lost most by rounding down
        List<LineItem.Builder> lines =
                List.of(sold("20", "EUR 100.01"), sold("5.5", "EUR 33.33"), returned("10", "EUR 33.34"));
        assertThat(groups(lines, off(fixed("EUR 10.00")))).containsExactly("90.01 18.00", "30.00 1.65", "-30.01 -3.00");
    }

    @Test
    void quotes_their_check_and_their_explanation_follow() {
        for (AllowanceCharge part : List.of(
                off(fixed("EUR 30.00")),
                off(Measure.percent("33.33")),
                on(fixed("EUR 0.05")),
                on(Measure.percent("7")))) {
            Invoice invoice = Samples.issue("F-1", draft(SOLD_AND_RETURNED, part), Samples.DAY);
            assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
            assertThat(InvoiceCalculator.standard().explain(invoice).orThrow().replay())
                    .containsEntry(
                            "calculated.totals.payable",
                            invoice.totals().payable().getAmount());
        }
    }
}
