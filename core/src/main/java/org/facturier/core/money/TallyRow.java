package org.facturier.core.money;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A row of running sums of numbers: exact, and without an object for each sum. All are kept at the most decimals that any
 * number had. Changes as it is added to, so it stays within one thread.
 */
public final class TallyRow {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final long[] units;
    private int scale;
    private BigDecimal[] beyond = {};

    private TallyRow(int length) {
        units = new long[length];
    }

    /** {@return so many sums, all of nothing yet} */
    public static TallyRow of(int length) {
        return new TallyRow(length);
    }

    /**
     * Adds a number of either sign to one of the sums.
     *
     * @param index  from 0
     * @throws IndexOutOfBoundsException if there is no such sum
     * @throws IllegalArgumentException if the number has more than 200 digits before or after its point
     */
    public void add(int index, BigDecimal number) {
        Decimals.bounded(number);
        if (number.scale() > scale) {
            refine(number.scale());
        }
        long digits = ScaledLong.atScale(number, scale);
        long sum = units[index] + digits;
        if (digits == ScaledLong.TOO_LARGE || ((units[index] ^ sum) & (digits ^ sum)) < 0) {
            putAside(index, number);
        } else {
            units[index] = sum;
        }
    }

    /** {@return one of the sums, without trailing zeros} */
    public BigDecimal get(int index) {
        return sum(index, index + 1);
    }

    /**
     * {@return the sum of some of the sums, without trailing zeros}
     *
     * @param from  the first, from 0
     * @param until  the one after the last
     * @throws IndexOutOfBoundsException if there are no such sums
     */
    public BigDecimal sum(int from, int until) {
        BigDecimal sum = BigDecimal.ZERO;
        long fitting = 0;
        for (int i = from; i < until; i++) {
            long next = fitting + units[i];
            if (((fitting ^ next) & (units[i] ^ next)) < 0) {
                sum = sum.add(BigDecimal.valueOf(fitting, scale));
                next = units[i];
            }
            fitting = next;
            sum = beyond.length == 0 ? sum : sum.add(beyond[i]);
        }
        return Decimals.canonical(sum.add(BigDecimal.valueOf(fitting, scale)));
    }

    /** Sums that do not fit at the new scale are put aside. */
    private void refine(int decimals) {
        long[] before = units.clone();
        int scaleBefore = scale;
        scale = decimals;
        Arrays.fill(units, 0);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                BigDecimal sum = BigDecimal.valueOf(before[i], scaleBefore);
                long digits = ScaledLong.atScale(sum, scale);
                if (digits == ScaledLong.TOO_LARGE) {
                    putAside(i, sum);
                } else {
                    units[i] = digits;
                }
            }
        }
    }

    private void putAside(int index, BigDecimal number) {
        if (beyond.length == 0) {
            beyond = new BigDecimal[units.length];
            Arrays.fill(beyond, NOTHING);
        }
        beyond[index] = beyond[index].add(number);
    }
}
