package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A levy is decided of one supply, and borne by what has the rate of that supply: 15 % of 100.00 on each line. */
class DecidedLeviesTest {

    private static final TaxRate TWENTY = TaxRate.standard("20");
    private static final TaxRate TEN = TaxRate.standard("10");
    private static final Levy ON_ALL = Levy.withheld("IRPF", "Retención", "15");

    @Test
    void a_levy_without_rates_that_is_decided_of_one_line_is_not_borne_by_others() {
        List<LevyAmount> levies =
                levies(Map.of(SupplyKind.GOODS, decided("20", ON_ALL), SupplyKind.SERVICE, decided("10")));
        assertThat(levies).containsExactly(new LevyAmount(ON_ALL.on(List.of(TWENTY)), euro("100.00"), euro("15.00")));
    }

    @Test
    void of_two_rates_one_of_which_names_none_both_bear_it() {
        List<LevyAmount> levies = levies(Map.of(
                SupplyKind.GOODS, decided("20", ON_ALL), SupplyKind.SERVICE, decided("10", ON_ALL.on(List.of(TEN)))));
        assertThat(levies)
                .containsExactly(new LevyAmount(ON_ALL.on(List.of(TWENTY, TEN)), euro("200.00"), euro("30.00")));
    }

    @Test
    void a_levy_on_several_rates_is_decided_of_that_of_its_line_alone() {
        List<LevyAmount> levies = levies(Map.of(
                SupplyKind.GOODS, decided("20", ON_ALL.on(List.of(TEN, TWENTY))), SupplyKind.SERVICE, decided("10")));
        assertThat(levies).containsExactly(new LevyAmount(ON_ALL.on(List.of(TWENTY)), euro("100.00"), euro("15.00")));
    }

    @Test
    void outside_the_scope_of_vat_there_is_no_rate_to_name() {
        TaxDetermination outside = new TaxDetermination(
                TaxTreatment.without(TaxCategory.O, ExemptionReason.of("VATEX-EU-O", "hors champ")),
                TaxPoint.DELIVERY,
                List.of(),
                List.of(ON_ALL));
        assertThat(levies(Map.of(SupplyKind.GOODS, outside, SupplyKind.SERVICE, outside)))
                .containsExactly(new LevyAmount(ON_ALL, euro("200.00"), euro("30.00")));
    }

    @Test
    void that_one_line_names_its_rate_and_the_next_none_is_no_difference() {
        Map<SupplyKind, TaxDetermination> law = Map.of(
                SupplyKind.GOODS, decided("20", ON_ALL), SupplyKind.SERVICE, decided("20", ON_ALL.on(List.of(TWENTY))));
        assertThat(levies(law))
                .containsExactly(new LevyAmount(ON_ALL.on(List.of(TWENTY)), euro("200.00"), euro("30.00")));
    }

    @Test
    void nothing_is_decided_of_another_rate() {
        assertThatThrownBy(() -> decided("20", ON_ALL.on(List.of(TEN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what is decided under S 20% has no levy on");
        Outcome<Calculation> refused = InvoiceCalculator.standard()
                .with(supply -> Outcome.accepted(decided("20", ON_ALL.on(List.of(TEN)))))
                .calculate(both(), Samples.DAY);
        assertThat(refused.findings().all())
                .extracting(Finding::code, Finding::path)
                .contains(tuple(CalculationRule.PART_ANSWERS.code(), "lines[0].treatment"));
    }

    private static TaxDetermination decided(String percent, Levy... levies) {
        return new TaxDetermination(TaxTreatment.standard(percent), TaxPoint.DELIVERY, List.of(), List.of(levies));
    }

    private static InvoiceDraft both() {
        return InvoiceDraft.builder()
                .header(Samples.header().build())
                .line(LevyOnGoods.line(SupplyKind.GOODS, "EUR 100.00"))
                .line(LevyOnGoods.line(SupplyKind.SERVICE, "EUR 100.00"))
                .build();
    }

    private static List<LevyAmount> levies(Map<SupplyKind, TaxDetermination> law) {
        return InvoiceCalculator.standard()
                .with(supply -> Outcome.accepted(law.get(supply.nature().kind())))
                .calculate(both(), Samples.DAY)
                .orThrow()
                .calculated()
                .totals()
                .levies();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
