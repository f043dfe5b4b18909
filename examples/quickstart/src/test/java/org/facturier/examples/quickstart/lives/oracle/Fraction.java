package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigInteger;

/** A number of cents that is exact. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0);

    Fraction {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(-1, 1));
    }

    Fraction times(long part, long whole) {
        return new Fraction(
                numerator.multiply(BigInteger.valueOf(part)), denominator.multiply(BigInteger.valueOf(whole)));
    }

    int sign() {
        return numerator.signum();
    }

    /** {@return the whole cents of what is above zero} */
    long down() {
        return numerator.divide(denominator).longValueExact();
    }
}
