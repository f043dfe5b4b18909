package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.facturier.core.document.InvoiceNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @Test
    void a_pattern_without_a_counter_would_repeat_a_number() {
        assertRefused("{series}-{year}", "FAC-2026");
    }

    @Test
    void a_month_without_its_year_would_repeat_a_number() {
        assertRefused("{month}-{counter:4}", "01-0001");
    }

    @Test
    void a_series_that_runs_into_the_counter_cannot_be_read_back() {
        assertRefused(
                "{series}{counter}", "'111' begins with '1' and ends with '11', or begins with '11' and ends with '1'");
    }

    @Test
    void a_decoration_that_runs_into_the_counter_cannot_be_read_back() {
        assertRefused("{product}{counter}", "'111'");
        assertRefused("{series}-{partner}{product}-{counter:4}", "{partner} and {product} run together", "'AAA'");
        assertRefused("{product}A{counter}A{series}", "{product} and {series} run together", "'AA1AAA1AA'");
        assertRefused("{product}{year}{counter}", "'12026120261' begins with '1' and ends with '120261'");
    }

    @Test
    void a_token_said_twice_is_refused() {
        assertRefused("{year}-{counter}-{year}", "{year} twice");
    }

    @Test
    void a_pattern_of_numbers_that_are_too_long_is_refused() {
        assertRefused("ABCDEFGHIJKLMNOPQRSTUVWXYZ-{year}-{counter:6}", "38");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F {counter}",
                "N°{counter}",
                "{counter",
                "{counter:0}",
                "{counter:19}",
                "{counter:}",
                "é{counter}"
            })
    void text_that_is_not_fit_for_a_number_is_refused(String pattern) {
        assertRefused(pattern, pattern);
    }

    @Test
    void a_token_that_nobody_knows_is_refused_and_the_known_ones_are_named() {
        assertRefused("{customer}-{counter}", "{customer}", "{partner}");
    }

    @Test
    void only_the_counter_has_a_width() {
        assertRefused("{year:2}-{counter}", "{year:2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{series}{counter:5}",
                "{partner}{counter}",
                "{counter}{partner}",
                "{product}-{series}-{year}{month}{counter:4}",
                "{product}1-{series}-{counter}",
                "{partner}{year}{product}-{counter:3}",
                "{counter}-{series}"
            })
    void a_pattern_that_can_be_read_in_one_way_only_is_taken(String pattern) {
        assertThat(NumberingStrategies.pattern(pattern)).hasToString(pattern);
    }

    @Test
    void a_number_is_read_back() {
        assertThat(NumberingStrategies.pattern("{year}-{month}-{counter:4}")
                        .position(InvoiceNumber.of("2026-03-0017"), "FAC"))
                .contains(new NumberPosition(CountingPeriod.of(YearMonth.of(2026, 3)), 17))
                .get()
                .hasToString("17 of 2026-03");
    }

    @Test
    void a_number_is_read_in_its_own_series_only() {
        NumberPattern pattern = NumberingStrategies.pattern("{series}{counter:5}");
        InvoiceNumber number = InvoiceNumber.of("A112345");
        assertThat(pattern.position(number, "A1")).contains(new NumberPosition(CountingPeriod.ALL_TIME, 12345));
        assertThat(pattern.position(number, "A11")).isEmpty();
        assertThat(pattern.position(number, "A")).isEmpty();
        assertThat(pattern.position(InvoiceNumber.of("Büro00001"), "Büro")).isEmpty();
        assertThat(pattern.position(InvoiceNumber.of("00001"), "")).isEmpty();
    }

    @Test
    void a_position_is_a_real_one() {
        assertThatThrownBy(() -> new NumberPosition(CountingPeriod.of(2026), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CountingPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(String pattern, String... reasons) {
        assertThatThrownBy(() -> NumberingStrategies.pattern(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(reasons);
    }
}
