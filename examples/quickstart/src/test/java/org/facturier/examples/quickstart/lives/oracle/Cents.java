package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of the oracle, on whole cents. */
final class Cents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Cents() {}

    /** {@return an exact amount, half away from zero} */
    static long of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static String text(long cents) {
        return amount(cents).toPlainString();
    }

    static long percent(BigDecimal percent, long of) {
        return of(amount(of).multiply(percent).divide(HUNDRED));
    }

    /** {@return amount x part / whole, half away from zero} */
    static long share(long amount, long part, long whole) {
        return of(Fraction.of(amount).times(part, whole));
    }

    /** {@return a number of cents, half away from zero} */
    static long of(Fraction cents) {
        BigInteger[] whole = cents.numerator()
                .abs()
                .shiftLeft(1)
                .add(cents.denominator())
                .divideAndRemainder(cents.denominator().shiftLeft(1));
        return whole[0].longValueExact() * cents.numerator().signum();
    }

    /** {@return parts of an amount by weights, each the rounded sum so far less what came before} */
    static List<Long> cumulative(long amount, List<Long> weights) {
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> parts = new ArrayList<>();
        long weight = 0;
        long given = 0;
        for (long next : weights) {
            weight += next;
            long due = whole == 0 ? 0 : share(amount, weight, whole);
            parts.add(due - given);
            given = due;
        }
        return parts;
    }

    /** {@return parts of an amount by weights, cents that are left to those that lost most} */
    static List<Long> largestRemainder(long amount, List<Long> weights) {
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> parts = new ArrayList<>();
        List<Long> lost = new ArrayList<>();
        weights.forEach(weight -> {
            parts.add(Math.floorDiv(amount * weight, whole));
            lost.add(Math.floorMod(amount * weight, whole));
        });
        long left = amount - parts.stream().mapToLong(Long::longValue).sum();
        for (; left > 0; left--) {
            int most = 0;
            for (int i = 1; i < lost.size(); i++) {
                most = lost.get(i) > lost.get(most) ? i : most;
            }
            parts.set(most, parts.get(most) + 1);
            lost.set(most, -1L);
        }
        return parts;
    }
}
