package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxRate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRatesTest {

    private final VatRates rates = VatRates.standard();

    @Test
    void an_invoice_of_2013_bears_19_6_per_cent() {
        assertThat(rate(rates, "FR", "2013-12-31").orThrow()).isEqualTo(TaxRate.standard("19.6"));
    }

    @Test
    void both_ends_of_a_validity_are_inclusive() {
        assertThat(rate(rates, "FR", "2014-01-01").orThrow()).isEqualTo(TaxRate.standard("20"));
        assertThat(rate(rates, "FR", "2000-04-01").orThrow()).isEqualTo(TaxRate.standard("19.6"));
    }

    @Test
    void a_day_before_the_data_begin_is_named() {
        assertThat(rate(rates, "FR", "2000-03-31").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RateRule.DATE_KNOWN.code());
            assertThat(finding.path()).isEqualTo("date");
            assertThat(finding.message()).contains("FR", "2000-03-31", "the data begin on 2000-04-01");
        });
    }

    @Test
    void a_country_without_rates_is_named() {
        assertThat(rate(rates, "JP", "2026-01-01").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RateRule.PLACE_KNOWN.code());
            assertThat(finding.message()).contains("JP");
        });
    }

    @Test
    void a_class_that_a_country_lacks_is_named_with_those_it_has() {
        Outcome<TaxRate> outcome =
                rates.rate(CountryCode.of("BE"), Optional.empty(), RateClass.SUPER_REDUCED, LocalDate.of(2026, 1, 1));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RateRule.CLASS_KNOWN.code());
            assertThat(finding.message()).contains("SUPER_REDUCED", "STANDARD, INTERMEDIATE, REDUCED, PARKING");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EE, , STANDARD, 2025-06-30, 22",
        "EE, , STANDARD, 2025-07-01, 24",
        "IE, , STANDARD, 2020-09-01, 21",
        "PT, PT-30, REDUCED, 2024-09-30, 5",
        "PT, PT-30, REDUCED, 2024-10-01, 4",
        "FI, , REDUCED, 2026-01-01, 13.5",
        "FI, , SECOND_REDUCED, 2026-01-01, 10",
        "BE, , INTERMEDIATE, 2026-01-01, 12",
        "ES, ES-CN, STANDARD, 2026-01-01, 7",
        "FR, FR-20, PETROLEUM_PRODUCTS, 2026-01-01, 13",
        "FR, , REDUCED_FOOD, 2026-01-01, 5.5",
        "FR, FR-20, REDUCED_FOOD, 2026-01-01, 2.1",
        "FR, FR-971, INTERMEDIATE_MEAL, 2026-01-01, 2.1",
        "IT, , REDUCED_BOOK, 2026-01-01, 4",
        "RO, , REDUCED_BOOK, 2025-07-31, 5",
        "RO, , REDUCED_BOOK, 2025-08-01, 11",
        "NL, , REDUCED_FLOWERS, 2026-01-01, 9"
    })
    void a_class_of_products_bears_the_rate_of_its_place_and_day(
            String country, @Nullable String territory, String rateClass, LocalDate day, BigDecimal percent) {
        TaxRate found = rates.rate(
                        CountryCode.of(country), Optional.ofNullable(territory), new RateClass(rateClass), day)
                .orThrow();
        assertThat(found.percent()).isEqualByComparingTo(percent);
    }

    @Test
    void the_table_is_read_as_of_a_day() {
        assertThat(rates.asOf(LocalDate.of(2013, 6, 1)))
                .filteredOn(row ->
                        row.country().code().equals("FR") && row.territory().isEmpty())
                .extracting(row -> row.rate().percent().toPlainString())
                .containsExactlyInAnyOrder("19.6", "7", "5.5", "2.1");
        assertThat(rates.knows(CountryCode.of("NO"))).isTrue();
        assertThat(rates.knows(CountryCode.of("US"))).isFalse();
    }

    @Test
    void a_row_of_the_host_comes_before_the_published_one_on_its_days_only() {
        VatRates raised = rates.plus(DatedRate.of(
                "FR",
                RateClass.STANDARD,
                TaxRate.standard("21"),
                Validity.from(LocalDate.of(2027, 1, 1)),
                "loi de finances 2027"));
        assertThat(rate(raised, "FR", "2026-12-31").orThrow()).isEqualTo(TaxRate.standard("20"));
        assertThat(rate(raised, "FR", "2027-01-01").orThrow()).isEqualTo(TaxRate.standard("21"));
        assertThat(rate(rates, "FR", "2027-01-01").orThrow()).isEqualTo(TaxRate.standard("20"));
    }

    @Test
    void a_host_may_bring_a_country_of_its_own() {
        VatRates japanese = VatRates.none()
                .plus(DatedRate.of(
                        "JP",
                        RateClass.STANDARD,
                        TaxRate.standard("10"),
                        Validity.from(LocalDate.of(2019, 10, 1)),
                        "Consumption Tax Act"));
        assertThat(rate(japanese, "JP", "2026-01-01").orThrow()).isEqualTo(TaxRate.standard("10"));
    }

    @Test
    void no_two_published_rates_of_a_class_hold_on_the_same_day() {
        List<DatedRate> rows = rates.rows();
        for (int i = 0; i < rows.size(); i++) {
            for (DatedRate other : rows.subList(i + 1, rows.size())) {
                assertThat(overlap(rows.get(i), other))
                        .as("%s and %s", rows.get(i), other)
                        .isFalse();
            }
        }
    }

    @Test
    void each_published_rate_has_a_source_and_a_first_day() {
        assertThat(rates.rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.verification()).isNotBlank();
            assertThat(row.validity().from()).isPresent();
        });
    }

    @Test
    void a_validity_does_not_end_before_it_begins() {
        assertThatThrownBy(() ->
                        new Validity(Optional.of(LocalDate.of(2026, 1, 2)), Optional.of(LocalDate.of(2026, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-02");
    }

    private static boolean overlap(DatedRate one, DatedRate other) {
        return one.country().equals(other.country())
                && one.territory().equals(other.territory())
                && one.rateClass().equals(other.rateClass())
                && (one.validity().includes(other.validity().from().orElseThrow())
                        || other.validity().includes(one.validity().from().orElseThrow()));
    }

    private static Outcome<TaxRate> rate(VatRates rates, String country, String day) {
        return rates.rate(CountryCode.of(country), Optional.empty(), RateClass.STANDARD, LocalDate.parse(day));
    }
}
