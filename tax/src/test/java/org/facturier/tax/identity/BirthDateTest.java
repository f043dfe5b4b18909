package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "BG, 7501010000, 1975-01-01",
        "BG, 7512310000, 1975-12-31",
        "BG, 7521010000, 1875-01-01",
        "BG, 7532310000, 1875-12-31",
        "BG, 0541010000, 2005-01-01",
        "BG, 0552310000, 2005-12-31",
        "CZ, 530615000, 1953-06-15",
        "CZ, 540615000, 1854-06-15",
        "CZ, 535615000, 1953-06-15",
        "CZ, 5306150000, 2053-06-15",
        "CZ, 5406150000, 1954-06-15",
        "CZ, 8722150000, 1987-02-15",
        "CZ, 8772150000, 1987-02-15",
        "CZ, 8770150000, ",
        "LV, 15067500000, 1875-06-15",
        "LV, 15067510000, 1975-06-15",
        "LV, 15060520000, 2005-06-15"
    })
    void a_number_begins_with_a_day_as_its_country_writes_it(BirthDate country, String number, LocalDate day) {
        assertThat(country.isDay(number)).isEqualTo(day != null);
        if (day != null) {
            assertThat(country.of(number)).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BG, 7513010000",
        "BG, 7520010000",
        "BG, 7540010000",
        "BG, 7553010000",
        "BG, 7502300000",
        "CZ, 8713150000",
        "CZ, 8702300000",
        "LV, 31067500000",
        "LV, 15137510000"
    })
    void a_day_that_the_calendar_does_not_have_is_none(BirthDate country, String number) {
        assertThat(country.isDay(number)).isFalse();
    }
}
