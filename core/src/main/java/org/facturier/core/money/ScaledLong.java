package org.facturier.core.money;

import java.math.BigDecimal;

/**
 * The digits of a number as a {@code long}, for numbers that fit. Nearly all amounts do, and whole numbers are added and
 * divided several times faster than objects; who comes here also has the exact way for what does not fit.
 */
final class ScaledLong {

    /** No number: the exact way is to be taken. */
    static final long TOO_LARGE = Long.MIN_VALUE;

    private static final int DIGITS = 18;
    private static final long[] POWERS = powers();

    private ScaledLong() {}

    private static long[] powers() {
        long[] powers = new long[DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** {@return all digits, without the point, or {@link #TOO_LARGE} where there are more than 18} */
    static long digits(BigDecimal number) {
        if (number.precision() > DIGITS) {
            return TOO_LARGE;
        }
        return number.scale() == 0
                ? number.longValue()
                : number.scaleByPowerOfTen(number.scale()).longValue();
    }

    /** {@return all digits at a scale that is no smaller than the number's, or {@link #TOO_LARGE} where they do not fit} */
    static long atScale(BigDecimal number, int scale) {
        int more = scale - number.scale();
        return more <= DIGITS ? product(digits(number), POWERS[more]) : TOO_LARGE;
    }

    /**
     * {@return number times factor by divisor in whole units of the last decimal kept, or {@link #TOO_LARGE} where a step
     * does not fit}
     *
     * @param divisor  above zero
     */
    static long proportion(BigDecimal number, BigDecimal factor, BigDecimal divisor, int decimals) {
        long excess = (long) number.scale() + factor.scale() - divisor.scale() - decimals;
        if (Math.abs(excess) > DIGITS) {
            return TOO_LARGE;
        }
        long dividend = product(product(digits(number), digits(factor)), POWERS[(int) Math.max(0, -excess)]);
        long by = product(digits(divisor), POWERS[(int) Math.max(0, excess)]);
        return dividend == TOO_LARGE || by == TOO_LARGE ? TOO_LARGE : nearest(dividend, by);
    }

    /**
     * {@return so many hundredths of whole units, to the nearest, or {@link #TOO_LARGE} where a step does not fit}
     *
     * @param percent  with no fewer decimals than none
     */
    static long hundredths(long units, BigDecimal percent) {
        int decimals = percent.scale() + 2;
        if (decimals < 0 || decimals > DIGITS) {
            return TOO_LARGE;
        }
        long dividend = product(units, digits(percent));
        return dividend == TOO_LARGE ? TOO_LARGE : nearest(dividend, POWERS[decimals]);
    }

    private static long product(long one, long other) {
        long low = one * other;
        return one == TOO_LARGE || other == TOO_LARGE || Math.multiplyHigh(one, other) != low >> 63 ? TOO_LARGE : low;
    }

    /** {@return the nearest whole number, halves away from zero; the divisor is above zero} */
    private static long nearest(long dividend, long divisor) {
        long whole = dividend / divisor;
        long rest = Math.abs(dividend - whole * divisor);
        return rest >= divisor - rest ? whole + Long.signum(dividend) : whole;
    }
}
