package org.facturier.examples.benchmarks.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is timed: all contenders come to the same totals. */
class TotalsContendersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000})
    void all_come_to_the_same_totals(int lines) {
        Basket basket = Basket.of(lines);
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

    private static void same(Totals actual, Totals expected) {
        assertThat(actual.net()).isEqualByComparingTo(expected.net());
        assertThat(actual.tax()).isEqualByComparingTo(expected.tax());
        assertThat(actual.gross()).isEqualByComparingTo(expected.gross());
        assertThat(actual.gross()).isGreaterThan(BigDecimal.ZERO);
    }
}
