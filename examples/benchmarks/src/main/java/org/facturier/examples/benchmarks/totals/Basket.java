package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every contender sums: plain numbers, of no model.
 *
 * @param lines  in their order
 */
record Basket(List<Line> lines) {

    /**
     * A position.
     *
     * @param quantity  with up to two decimals
     * @param price  without tax, with up to four decimals
     * @param percent  of VAT
     */
    record Line(BigDecimal quantity, BigDecimal price, BigDecimal percent) {}

    private static final List<BigDecimal> PERCENTS =
            List.of(new BigDecimal("20"), new BigDecimal("10"), new BigDecimal("5.5"));

    static Basket of(int lines) {
        return new Basket(IntStream.range(0, lines).mapToObj(Basket::line).toList());
    }

    private static Line line(int i) {
        return new Line(
                BigDecimal.valueOf(25 + 137L * i % 9975, 2),
                BigDecimal.valueOf(10_000 + 7_919L * i % 9_990_000, 4),
                PERCENTS.get(i % PERCENTS.size()));
    }
}
