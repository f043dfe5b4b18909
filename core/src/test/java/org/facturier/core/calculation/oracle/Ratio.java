package org.facturier.core.calculation.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction, never rounded.
 *
 * @param above  the numerator
 * @param below  the denominator, above zero
 */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

    static final Ratio ZERO = of(0);
    static final Ratio HUNDRED = of(100);

    Ratio {
        if (below.signum() == 0) {
            throw new ArithmeticException("divided by zero");
        }
        BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        above = above.divide(common);
        below = below.divide(common);
    }

    static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Ratio of(BigDecimal number) {
        return number.scale() > 0
                ? new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Ratio(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio negated() {
        return new Ratio(above.negate(), below);
    }

    Ratio times(Ratio other) {
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    Ratio over(Ratio other) {
        return new Ratio(above.multiply(other.below), below.multiply(other.above));
    }

    int sign() {
        return above.signum();
    }

    /** {@return the whole number at or below it} */
    Ratio down() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return new Ratio(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** {@return the nearest whole number, a half going away from zero} */
    Ratio nearest() {
        Ratio half = new Ratio(BigInteger.ONE, BigInteger.TWO);
        return sign() < 0 ? negated().plus(half).down().negated() : plus(half).down();
    }

    @Override
    public int compareTo(Ratio other) {
        return minus(other).sign();
    }
}
