package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Allowances and charges of the whole that are under one treatment are of what bears it. Figures worked out by hand. */
class PercentOfOneRateTest {

    private static LineItem.Builder at(String rate, String price) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate));
    }

    private static DocumentAllowanceCharge off(Measure measure, String rate) {
        return under(new AllowanceCharge.Allowance(measure, "remise", Optional.empty()), rate);
    }

    private static DocumentAllowanceCharge on(Measure measure, String rate) {
        return under(new AllowanceCharge.Charge(measure, "frais", Optional.empty()), rate);
    }

    private static DocumentAllowanceCharge under(AllowanceCharge part, String rate) {
        return new DocumentAllowanceCharge(part, Optional.of(TaxTreatment.standard(rate)));
    }

    private static CalculatedAmounts value(InvoiceDraft draft, DocumentAllowanceCharge... parts) {
        InvoiceDraft.Builder whole = draft.toBuilder();
        List.of(parts).forEach(whole::allowanceCharge);
        return InvoiceCalculator.standard()
                .calculate(whole.build(), Samples.DAY)
                .map(Calculation::calculated)
                .orThrow();
    }

    private static List<String> nets(CalculatedAmounts calculated) {
        return calculated.totals().taxes().stream()
                .map(group -> group.net() + " " + group.tax())
                .toList();
    }

    @Test
    void a_percentage_off_one_rate_is_of_the_lines_at_that_rate() {
        // 10 % of 100.00
        CalculatedAmounts calculated =
                value(Samples.draft(at("20", "EUR 100.00"), at("5.5", "EUR 900.00")), off(Measure.percent("10"), "20"));
        assertThat(nets(calculated)).containsExactly("EUR 90.00 EUR 18.00", "EUR 900.00 EUR 49.50");
        assertThat(calculated.totals().payable()).isEqualTo(Money.parse("EUR 1057.50"));
    }

    @Test
    void a_percentage_on_one_rate_is_too() {
        // 5 % of 100.00
        CalculatedAmounts calculated =
                value(Samples.draft(at("19", "EUR 100.00"), at("7", "EUR 900.00")), on(Measure.percent("5"), "19"));
        assertThat(calculated.totals().charges()).isEqualTo(Money.parse("EUR 5.00"));
    }

    @Test
    void of_two_rates_each_has_its_own() {
        CalculatedAmounts calculated = value(
                Samples.draft(at("21", "EUR 100.00"), at("11", "EUR 100.00")),
                off(Measure.percent("10"), "21"),
                off(Measure.percent("10"), "11"));
        assertThat(calculated.totals().net()).isEqualTo(Money.parse("EUR 180.00"));
    }

    @Test
    void a_successive_percentage_is_of_what_is_left_at_that_rate() {
        // 10 % of 100.00 spread over both rates takes 5.00 of each 50.00; then 10 % of 45.00
        CalculatedAmounts calculated = value(
                Samples.draft(at("20", "EUR 50.00"), at("10", "EUR 50.00")),
                DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")),
                off(Measure.successive("10"), "20"));
        assertThat(nets(calculated)).containsExactly("EUR 40.50 EUR 8.10", "EUR 45.00 EUR 4.50");
    }

    @Test
    void of_a_rate_that_no_line_has_it_is_nothing() {
        CalculatedAmounts calculated = value(Samples.draft(at("20", "EUR 100.00")), on(Measure.percent("5"), "10"));
        assertThat(calculated.totals().charges()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(calculated.totals().payable()).isEqualTo(Money.parse("EUR 120.00"));
    }

    @Test
    void the_explanation_comes_to_the_same() {
        InvoiceDraft draft = Samples.draft(at("20", "EUR 100.00"), at("5.5", "EUR 900.00")).toBuilder()
                .allowanceCharge(off(Measure.percent("10"), "20"))
                .build();
        assertThat(InvoiceCalculator.standard()
                        .explain(Samples.issue("F-1", draft, Samples.DAY))
                        .orThrow()
                        .contradictions())
                .isEmpty();
    }
}
