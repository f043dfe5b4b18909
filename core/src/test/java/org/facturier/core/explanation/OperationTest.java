package org.facturier.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "SUM, '', 0.00",
        "SUM, 1.10 2.20 -0.30, 3.00",
        "DIFFERENCE, 5, -5.00",
        "DIFFERENCE, 10 2.5 1, 6.50",
        "PROPORTION, 2.5 80 3, 66.67",
        "PERCENTAGE, 0.03 50, 0.02",
        "PERCENTAGE, -0.03 50, -0.02",
        "PERCENTAGE_TAKEN_OUT, 100.00 21, 82.64",
        "MULTIPLE, 53.94 0.05, 53.95",
        "MULTIPLE, -0.025 0.05, -0.05",
        "PRODUCT, 246.805 2, 493.61",
        "SHARE_BY_LARGEST_REMAINDER, 100.05 1 30 40 30, 30.02",
        "SHARE_BY_LARGEST_REMAINDER, 100.05 3 30 40 30, 30.01",
        "SHARE_BY_LARGEST_REMAINDER, 30.00 1 200 -50, 40.00",
        "SHARE_BY_LARGEST_REMAINDER, 30.00 2 200 -50, -10.00",
        "PERCENTAGE_BY_LARGEST_REMAINDER, 1 10 100.05 -10.04, 10.00",
        "PERCENTAGE_BY_LARGEST_REMAINDER, 2 10 100.05 -10.04, -1.00",
        "SHARE_BY_CUMULATION, 0.10 2 1 1 1, 0.04",
        "SHARE_BEFORE_LAST_ABSORBS, 100.00 3 1 1 1, 33.34"
    })
    void an_operation_is_exact_and_rounds_once(Operation operation, String operands, BigDecimal result) {
        assertThat(operation.rounded(figures(operands), 2)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "DIFFERENCE, '', 'at least 1, not 0'",
        "PROPORTION, 1 2, '3 operands, not 2'",
        "PROPORTION, 1 2 3 4, '3 operands, not 4'",
        "PERCENTAGE, 1, '2 operands, not 1'",
        "PERCENTAGE, 1 2 3, '2 operands, not 3'",
        "PERCENTAGE_TAKEN_OUT, 1 2 3, '2 operands, not 3'",
        "PRODUCT, 1 2 3, '2 operands, not 3'",
        "SHARE_BY_LARGEST_REMAINDER, 1 1, 'at least 3, not 2'",
        "PERCENTAGE_BY_LARGEST_REMAINDER, 1 10, 'at least 3, not 2'",
        "SHARE_BY_CUMULATION, 1 1, 'at least 3, not 2'",
        "SHARE_BEFORE_LAST_ABSORBS, 1 1, 'at least 3, not 2'"
    })
    void it_refuses_more_or_less_than_it_takes(Operation operation, String operands, String message) {
        List<BigDecimal> figures = figures(operands);
        assertThatThrownBy(() -> operation.rounded(figures, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(operation + " takes " + message);
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "1.5", "-1", "99999999999"})
    void a_share_goes_to_a_place_that_there_is(String place) {
        List<BigDecimal> figures = figures("100.00 " + place + " 1 1");
        assertThatThrownBy(() -> Operation.SHARE_BY_LARGEST_REMAINDER.rounded(figures, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no place " + place + " among 2");
    }

    @Test
    void by_what_comes_to_nothing_nothing_is_shared() {
        List<BigDecimal> figures = figures("100.00 1 5 -5");
        assertThatThrownBy(() -> Operation.SHARE_BY_LARGEST_REMAINDER.rounded(figures, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_figure_does_not_grow_without_end() {
        BigDecimal large = BigDecimal.TEN.pow(600).add(BigDecimal.ONE);
        assertThatThrownBy(() -> Operation.PRODUCT.rounded(List.of(large, large), 2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_figure_knows_what_was_rounded_away() {
        Derived third = derived(Operation.PROPORTION, "10 1 3", "3.33");
        assertThat(third.isExact()).isFalse();
        assertThat(third.withMoreDecimals(4)).isEqualTo("3.333333");
        assertThat(third.comesTo(third.withMoreDecimals(4))).isFalse();
        Derived eighth = derived(Operation.PROPORTION, "1 1 8", "0.13");
        assertThat(eighth.isExact()).isFalse();
        assertThat(eighth.comesTo(eighth.withMoreDecimals(4))).isTrue();
        assertThat(derived(Operation.PERCENTAGE, "10 20", "2.00").isExact()).isTrue();
    }

    @Test
    void equality_does_not_go_down_every_branch() {
        assertThat(doubled(200)).isEqualTo(doubled(200)).hasSameHashCodeAs(doubled(200));
        assertThat(doubled(2)).isNotEqualTo(doubled(3)).hasToString("level2 = 4 by double of [level1 2, level1 2]");
    }

    /** Each level is twice the one below, which it names twice. */
    private static Derivation doubled(int levels) {
        Derivation value = new Given(Place.own("level0"), BigDecimal.ONE);
        for (int level = 1; level <= levels; level++) {
            Formula formula = new Formula("double", Operation.SUM, "");
            BigDecimal twice = value.value().add(value.value());
            value = new Derived(Place.own("level" + level), formula, List.of(value, value), twice);
        }
        return value;
    }

    private static Derived derived(Operation operation, String operands, String value) {
        List<Derivation> given = figures(operands).stream()
                .<Derivation>map(figure -> new Given(Place.own("given"), figure))
                .toList();
        return new Derived(Place.own("derived"), new Formula("formula", operation, ""), given, new BigDecimal(value));
    }

    private static List<BigDecimal> figures(String text) {
        return Arrays.stream(text.split(" "))
                .filter(figure -> !figure.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }
}
