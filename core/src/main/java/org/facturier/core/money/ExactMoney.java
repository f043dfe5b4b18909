package org.facturier.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An exact amount that may have no finite decimals, such as a third of a cent: shares are added up as fractions and stated
 * once. Amounts of one currency only are put together.
 *
 * @param currency  the currency
 * @param numerator  minor units, times the denominator
 * @param denominator  above zero; the fraction is in lowest terms
 */
public record ExactMoney(CurrencyUnit currency, BigInteger numerator, BigInteger denominator)
        implements Comparable<ExactMoney> {

    /** @throws IllegalArgumentException if the denominator is not above zero */
    public ExactMoney {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is above zero, not " + denominator);
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /** {@return nothing} */
    public static ExactMoney zero(CurrencyUnit currency) {
        return new ExactMoney(currency, BigInteger.ZERO, BigInteger.ONE);
    }

    /** {@return a stated amount} */
    public static ExactMoney of(Money stated) {
        return new ExactMoney(stated.getCurrencyUnit(), minorUnits(stated), BigInteger.ONE);
    }

    /**
     * {@return this amount times one amount, divided by another}
     *
     * @throws ArithmeticException if the whole is zero
     */
    public ExactMoney share(Money part, Money whole) {
        BigInteger of = minorUnits(whole);
        BigInteger sign = BigInteger.valueOf(of.signum());
        return part.equals(whole)
                ? this
                : over(numerator.multiply(minorUnits(part)).multiply(sign), denominator.multiply(of.abs()));
    }

    /** {@return the sum} */
    public ExactMoney plus(ExactMoney other) {
        return denominator.equals(other.denominator)
                ? over(numerator.add(other.numerator), denominator)
                : over(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** {@return the difference} */
    public ExactMoney minus(ExactMoney other) {
        return plus(other.negated());
    }

    /** {@return the amount with the other sign} */
    public ExactMoney negated() {
        return over(numerator.negate(), denominator);
    }

    /** {@return the smaller of two} */
    public ExactMoney least(ExactMoney other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the larger of two} */
    public ExactMoney most(ExactMoney other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return -1, 0 or 1} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return whether it is above zero} */
    public boolean isPositive() {
        return signum() > 0;
    }

    /** {@return the amount stated to the nearest minor unit, halves away from zero} */
    public Money stated() {
        return Rounding.quotient(currency, major(numerator), new BigDecimal(denominator));
    }

    /** {@return the whole minor units in it: what is beyond them is cut off} */
    public Money cut() {
        return Money.of(currency, major(numerator.divide(denominator)));
    }

    @Override
    public int compareTo(ExactMoney other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private ExactMoney over(BigInteger above, BigInteger below) {
        return new ExactMoney(currency, above, below);
    }

    private BigDecimal major(BigInteger minor) {
        return new BigDecimal(minor, currency.getDecimalPlaces());
    }

    private static BigInteger minorUnits(Money stated) {
        return stated.getAmount().unscaledValue();
    }
}
