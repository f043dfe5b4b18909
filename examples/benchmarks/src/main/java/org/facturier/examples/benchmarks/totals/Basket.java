package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What every contender sums: plain numbers, of no model. Made by {@link Load}.
 *
 * @param lines  in their order
 * @param discount  hundredths that are taken off the sum of the lines, shared among the rates of VAT in proportion to their
 *     lines by largest remainder, ties to the highest rate
 */
record Basket(List<Line> lines, Optional<BigDecimal> discount) {

    /**
     * A position.
     *
     * @param quantity  with up to two decimals
     * @param price  without tax, with up to four decimals
     * @param percent  of VAT
     * @param allowances  what is taken off quantity times price, each rounded by itself
     */
    record Line(BigDecimal quantity, BigDecimal price, BigDecimal percent, List<Allowance> allowances) {}

    /** What is taken off a line. */
    sealed interface Allowance {}

    /**
     * A part of the line.
     *
     * @param percent  hundredths
     */
    record Part(BigDecimal percent) implements Allowance {}

    /**
     * A fixed amount.
     *
     * @param amount  with two decimals
     */
    record Fixed(BigDecimal amount) implements Allowance {}
}
