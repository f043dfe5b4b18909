package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.NumberShape.Digits;
import org.facturier.core.matching.NumberShape.Kind;
import org.facturier.core.matching.NumberShape.Letters;
import org.facturier.core.matching.NumberShape.Signs;
import org.junit.jupiter.api.Test;

/** What the numbers of a pattern look like to whoever reads what a payer wrote. */
class ShapeOfPatternTest {

    @Test
    void letters_years_counters_and_check_digits_are_told() {
        assertThat(shape("R-{year}-{counter:5}-{check:97-10}"))
                .isEqualTo(NumberShape.of(
                        new Letters("R-"),
                        new Digits(Kind.YEAR, 4),
                        new Letters("-"),
                        new Digits(Kind.COUNTER, 5),
                        new Letters("-"),
                        new Digits(Kind.CHECK, 2)));
    }

    @Test
    void check_characters_may_be_letters_and_a_counter_may_have_any_width() {
        assertThat(shape("INV{counter}-{check:37,36}"))
                .isEqualTo(NumberShape.of(
                        new Letters("INV"), new Digits(Kind.COUNTER, 0), new Letters("-"), new Signs(1)));
    }

    @Test
    void the_name_of_the_series_is_the_same_in_each_and_a_month_is_a_time() {
        assertThat(shape("{series}/{yy}{month}/{counter:3}"))
                .isEqualTo(NumberShape.of(
                        new Letters("FV"),
                        new Letters("/"),
                        new Digits(Kind.YEAR, 2),
                        new Digits(Kind.TIME, 2),
                        new Letters("/"),
                        new Digits(Kind.COUNTER, 3)));
    }

    @Test
    void a_fiscal_year_is_told_by_both_its_years() {
        NumberPattern pattern = NumberPattern.builder("{fiscal}/{counter:4}")
                .fiscalYearFrom(MonthDay.of(4, 1))
                .build();
        assertThat(pattern.shape("FV"))
                .isEqualTo(NumberShape.of(
                        new Digits(Kind.YEAR, 4),
                        new Letters("-"),
                        new Digits(Kind.TIME, 2),
                        new Letters("/"),
                        new Digits(Kind.COUNTER, 4)));
    }

    private static NumberShape shape(String pattern) {
        return NumberPattern.builder(pattern).build().shape("FV");
    }
}
