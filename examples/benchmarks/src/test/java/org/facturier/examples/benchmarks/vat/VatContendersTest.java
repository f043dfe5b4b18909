package org.facturier.examples.benchmarks.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.VatDecision;
import org.facturier.tax.supply.VatTreatment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is timed: each sale is decided as its name says, and both tables have the same rate. */
class VatContendersTest {

    @ParameterizedTest
    @CsvSource({
        "AT_HOME, DOMESTIC, S 20%",
        "EXPORT, EXPORT_ART146, G 0%",
        "REVERSED, REVERSE_CHARGE_ART196, AE 0%",
        "ONE_STOP_SHOP, OSS_DESTINATION, S 21%"
    })
    void each_sale_is_decided_as_its_name_says(Sale sale, VatTreatment treatment, String begins) {
        VatDecision decision = EuropeanVat.standard().decide(sale.supply()).orThrow();
        assertThat(decision.treatment()).isEqualTo(treatment);
        assertThat(decision.determination().treatment().toString()).startsWith(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "DE", "ES", "CH"})
    void the_map_of_one_day_has_the_rate_of_the_table(String country) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        TaxRate rate = VatRates.standard()
                .rate(CountryCode.of(country), Optional.empty(), RateClass.STANDARD, day)
                .orThrow();
        assertThat(new RateTable(day).rate(country, "STANDARD")).isEqualTo(rate);
    }
}
