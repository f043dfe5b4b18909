package org.facturier.core.calculation.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is sold, in plain numbers; amounts are in minor units.
 *
 * @param decimals  of the currency
 * @param way  how tax is worked out
 * @param rows  the lines
 * @param parts  allowances and charges of the whole
 */
record Sale(int decimals, Way way, List<Row> rows, List<Part> parts) {

    /** How tax is worked out. */
    enum Way {
        PER_GROUP,
        PER_LINE,
        INCLUSIVE_BY_DIFFERENCE,
        INCLUSIVE_WITH_ROUNDING;

        boolean withTax() {
            return this == INCLUSIVE_BY_DIFFERENCE || this == INCLUSIVE_WITH_ROUNDING;
        }
    }

    /** What a part is a part of. */
    enum Kind {
        AMOUNT,
        PERCENT,
        OF_OWN_BASE,
        SUCCESSIVE
    }

    /**
     * A line.
     *
     * @param price  in units of the currency, for so many as {@code per}
     * @param rate  in per cent
     */
    record Row(BigDecimal quantity, BigDecimal price, BigDecimal per, BigDecimal rate, List<Part> parts) {}

    /**
     * An allowance or charge.
     *
     * @param number  minor units of a fixed amount, else per cent
     * @param base  minor units, where it has a base of its own
     * @param rate  the rate it falls under, where it says so
     */
    record Part(boolean charge, Kind kind, BigDecimal number, long base, Optional<BigDecimal> rate) {

        Ratio signed(Ratio amount) {
            return charge ? amount : amount.negated();
        }
    }
}
