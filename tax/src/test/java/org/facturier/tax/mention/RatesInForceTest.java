package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;

import java.time.LocalDate;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Drafts;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.regime.VatRates;
import org.junit.jupiter.api.Test;

class RatesInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void a_rate_of_the_past_is_named_with_those_in_force() {
        assertThat(check(header(frenchSeller(), business("FR")), "19.6"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(RateRule.IN_FORCE.code());
                    assertThat(finding.path()).isEqualTo("valuation.lines[0].treatment");
                    assertThat(finding.message()).contains("19.6%", "of FR on", "2026-10-01");
                    assertThat(finding.hint()).get().asString().contains("5.5", "20");
                });
    }

    @Test
    void a_rate_of_the_past_is_right_for_a_supply_of_the_past() {
        DocumentHeader.Builder late =
                header(frenchSeller(), business("FR")).delivery(Delivery.on(LocalDate.of(2013, 12, 31)));
        assertThat(check(late, "19.6")).isEmpty();
        assertThat(check(late, "20")).hasSize(1);
    }

    @Test
    void a_rate_of_the_buyers_country_is_one_of_the_one_stop_shop() {
        assertThat(check(header(frenchSeller(), consumer("DE")), "19")).isEmpty();
    }

    @Test
    void what_the_table_does_not_know_is_not_judged() {
        assertThat(check(header(business("JP"), business("JP")), "10")).isEmpty();
        assertThat(RatesInForce.in(VatRates.none())
                        .check(Drafts.proForma(Drafts.between(frenchSeller(), business("FR")), DAY)))
                .isEmpty();
        assertThat(RatesInForce.standard()
                        .check(Drafts.proForma(
                                Drafts.of(
                                        header(frenchSeller(), business("FR")),
                                        TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-AE", "x"))),
                                DAY)))
                .isEmpty();
    }

    private static Findings check(DocumentHeader.Builder header, String percent) {
        return RatesInForce.standard().check(Drafts.proForma(Drafts.of(header, TaxTreatment.standard(percent)), DAY));
    }
}
