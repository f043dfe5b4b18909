package org.facturier.examples.benchmarks.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facturier.examples.benchmarks.totals.Basket.Allowance;
import org.facturier.examples.benchmarks.totals.Basket.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Before anything is timed: all contenders come to the same totals, on the load that is named. */
class TotalsContendersTest {

    @ParameterizedTest
    @MethodSource("invoices")
    void all_come_to_the_same_totals(Load load, int lines) {
        Basket basket = load.basket(lines);
        List<Contender> contenders = List.of(
                new FacturierTotals(basket),
                new BigDecimalLoop(basket),
                new KeepingLoop(basket),
                new JodaMoneyLoop(basket),
                new ScaledLongLoop(basket),
                new MustangTotals(basket));
        Totals expected = contenders.get(0).totals();
        assertThat(contenders).allSatisfy(contender -> same(contender.totals(), expected));
    }

    static Stream<Arguments> invoices() {
        return Stream.of(Load.values())
                .flatMap(load ->
                        IntStream.of(1, 2, 3, 10, 100, 1_000, 10_000).mapToObj(lines -> Arguments.of(load, lines)));
    }

    @ParameterizedTest
    @EnumSource
    void an_invoice_is_the_same_each_time(Load load) {
        assertThat(load.basket(100)).isEqualTo(load.basket(100));
    }

    @Test
    void a_discounted_invoice_has_up_to_two_allowances_a_line_and_four_rates() {
        Basket basket = Load.DISCOUNTED.basket(1_800);
        List<Allowance> allowances = basket.lines().stream()
                .flatMap(line -> line.allowances().stream())
                .toList();
        assertThat(basket.lines().stream().map(line -> line.allowances().size()).distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(allowances).hasSize(1_800);
        assertThat(allowances.stream().filter(Part.class::isInstance)).hasSize(1_200);
        assertThat(basket.lines().stream().map(Basket.Line::percent).distinct()).hasSize(4);
    }

    private static void same(Totals actual, Totals expected) {
        assertThat(actual.net()).isEqualByComparingTo(expected.net());
        assertThat(actual.tax()).isEqualByComparingTo(expected.tax());
        assertThat(actual.gross()).isEqualByComparingTo(expected.gross());
        assertThat(actual.gross()).isGreaterThan(BigDecimal.ZERO);
    }
}
