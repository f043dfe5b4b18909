package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.facturier.core.finding.Rule;
import org.junit.jupiter.api.Test;

class ReferenceRatesTest {

    @Test
    void half_yearly_rates_come_out_as_they_were_worked_out_elsewhere() {
        List<String> codes = List.of("FR-B2B", "EU-DEFAULT", "DE-B2B", "DE-B2C", "BE-B2B");
        int compared = 0;
        for (String[] row : DataTable.rows("semester-rates.csv")) {
            for (int i = 0; i < codes.size(); i++) {
                if (!row[i + 1].isEmpty()) {
                    compared++;
                    assertThat(percent(codes.get(i), LocalDate.parse(row[0])))
                            .as(codes.get(i) + " from " + row[0])
                            .isEqualByComparingTo(row[i + 1]);
                }
            }
        }
        assertThat(compared).isEqualTo(114);
    }

    private static BigDecimal percent(String code, LocalDate day) {
        return LateInterestRegime.of(code)
                .percentOn(day, ReferenceRates.standard())
                .orElseThrow();
    }

    @Test
    void published_rates_of_one_reference_never_overlap_and_each_names_its_source() {
        ((ReferenceRatesData) ReferenceRates.standard())
                .all().stream()
                        .collect(Collectors.groupingBy(ReferenceRate::reference))
                        .values()
                        .forEach(rates -> {
                            List<ReferenceRate> inOrder = rates.stream()
                                    .sorted(Comparator.comparing(ReferenceRate::from))
                                    .toList();
                            for (int i = 1; i < inOrder.size(); i++) {
                                assertThat(inOrder.get(i).from())
                                        .isAfter(inOrder.get(i - 1).until());
                            }
                        });
        assertThat(((ReferenceRatesData) ReferenceRates.standard()).all())
                .allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
    }

    @Test
    void every_reference_of_a_regime_has_a_table() {
        assertThat(LateInterestRegime.all())
                .hasSize(23)
                .allSatisfy(regime -> assertThat(ReferenceRates.standard()
                                .lastKnown(((LateInterestRegimeData) regime)
                                        .fixing()
                                        .reference()))
                        .as(regime.code())
                        .isPresent());
    }

    /**
     * Dutch, Swedish and Norwegian figures were read where they were published; the others are from knowledge, as the rows are, and hold
     * only how a law makes its rate of them.
     */
    @Test
    void rates_of_more_countries_are_made_as_their_laws_say() {
        assertThat(percent("NL-B2B", LocalDate.parse("2023-07-01"))).isEqualByComparingTo("12");
        assertThat(percent("NL-B2B", LocalDate.parse("2024-12-31"))).isEqualByComparingTo("12.25");
        assertThat(percent("SE-B2B", LocalDate.parse("2024-09-01"))).isEqualByComparingTo("12");
        assertThat(percent("SE-B2B", LocalDate.parse("2022-07-01"))).isEqualByComparingTo("8.5");
        assertThat(percent("CH-B2B", LocalDate.parse("2026-11-30"))).isEqualByComparingTo("5");
        assertThat(percent("NO-B2B", LocalDate.parse("2025-03-31"))).isEqualByComparingTo("12.5");
        assertThat(percent("NO-B2C", LocalDate.parse("2023-06-30"))).isEqualByComparingTo("10.75");
        assertThat(percent("FI-B2B", LocalDate.parse("2025-06-30"))).isEqualByComparingTo("11.5");
        assertThat(percent("DK-B2B", LocalDate.parse("2025-12-31"))).isEqualByComparingTo("9.75");
        assertThat(percent("PL-B2B", LocalDate.parse("2024-12-31"))).isEqualByComparingTo("15.75");
        assertThat(percent("CZ-B2B", LocalDate.parse("2024-02-29"))).isEqualByComparingTo("14.75");
        // 30 June 2026: 1.53, and 9.2 points
        assertThat(percent("AT-B2B", LocalDate.parse("2026-12-31"))).isEqualByComparingTo("10.73");
    }

    @Test
    void a_half_year_without_a_published_rate_is_unknown_and_not_that_of_the_half_year_before() {
        for (String code : List.of("SE-B2B", "NO-B2B", "DK-B2B", "PL-B2B", "CZ-B2B")) {
            assertThat(LateInterestRegime.of(code).percentOn(LocalDate.parse("2026-01-01"), ReferenceRates.standard()))
                    .as(code)
                    .isEmpty();
        }
        assertThat(LateInterestRegime.of("AT-B2B").percentOn(LocalDate.parse("2027-01-01"), ReferenceRates.standard()))
                .isEmpty();
    }

    @Test
    void a_british_rate_is_that_of_the_day_before_the_half_year() {
        assertThat(((LateInterestRegimeData) LateInterestRegime.of("GB-B2B"))
                        .fixing()
                        .fixedOn(LocalDate.parse("2026-02-01")))
                .isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(((LateInterestRegimeData) LateInterestRegime.of("FR-B2B"))
                        .fixing()
                        .fixedOn(LocalDate.parse("2026-12-31")))
                .isEqualTo(LocalDate.parse("2026-07-01"));
    }

    @Test
    void a_rate_that_is_added_counts_before_a_published_one() {
        LocalDate day = LocalDate.parse("2026-07-01");
        ReferenceRates corrected =
                ReferenceRates.standard().with(ReferenceRates.ECB_MRO, day, day, new BigDecimal("3"), "ECB, corrected");
        assertThat(corrected.percentOn(ReferenceRates.ECB_MRO, day)).contains(new BigDecimal("3"));
    }

    @Test
    void a_rate_that_ends_before_it_begins_or_names_no_source_is_refused() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferenceRate("X", day, day.minusDays(1), BigDecimal.ONE, "somebody"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceRate("X", day, day, BigDecimal.ONE, " "));
    }

    @Test
    void codes_of_rules_are_unique() {
        assertThat(Arrays.stream(LateInterestRule.values()).map(Rule::code)).doesNotHaveDuplicates();
    }
}
