package org.facturier.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * States an exact amount in the decimals of its currency: to the nearest minor unit, halves away from zero, so that an
 * amount and its negation round alike. A quotient is rounded once, from the exact fraction.
 *
 * @source EN 16931-1:2017, 5.1 and BR-DEC rules; half away from zero is the commercial rounding of all member states
 */
public final class Rounding {

    private static final RoundingMode HALF_AWAY_FROM_ZERO = RoundingMode.HALF_UP;

    private Rounding() {}

    /**
     * {@return the exact amount, stated in the decimals of its currency}
     *
     * @throws IllegalArgumentException if it has more than 1,000 digits before or after its point
     */
    public static Money state(BigMoney exact) {
        Decimals.workedOut(exact.getAmount());
        return exact.toMoney(HALF_AWAY_FROM_ZERO);
    }

    /**
     * {@return the exact number as an amount, stated in the decimals of the currency}
     *
     * @throws IllegalArgumentException if it has more than 1,000 digits before or after its point
     */
    public static Money state(CurrencyUnit currency, BigDecimal exact) {
        return Money.of(currency, Decimals.workedOut(exact), HALF_AWAY_FROM_ZERO);
    }

    /**
     * {@return the exact fraction as an amount, rounded once}
     *
     * @param currency  whose decimals apply
     * @param numerator  the exact numerator
     * @param denominator  the exact denominator, not zero
     * @throws ArithmeticException if the denominator is zero
     */
    public static Money quotient(CurrencyUnit currency, BigDecimal numerator, BigDecimal denominator) {
        return Money.of(currency, nearest(numerator, denominator, currency.getDecimalPlaces()));
    }

    /**
     * {@return one number times another, divided by a third, as an amount: the exact fraction, rounded once}
     *
     * @param currency  whose decimals apply
     * @param number  such as a quantity
     * @param factor  such as a price or a rate
     * @param divisor  above zero, such as the quantity that the price is for
     * @throws ArithmeticException if the divisor is zero
     */
    public static Money proportion(CurrencyUnit currency, BigDecimal number, BigDecimal factor, BigDecimal divisor) {
        long minorUnits = ScaledLong.proportion(number, factor, divisor, currency.getDecimalPlaces());
        return minorUnits == ScaledLong.TOO_LARGE
                ? quotient(currency, Decimals.workedOut(number).multiply(Decimals.workedOut(factor)), divisor)
                : Money.ofMinor(currency, minorUnits);
    }

    /**
     * {@return the nearest multiple of a unit, halves away from zero}
     *
     * @param amount  of either sign
     * @param unit  above zero, in the same currency
     */
    public static Money multiple(Money amount, Money unit) {
        return Money.of(amount.getCurrencyUnit(), multiple(amount.getAmount(), unit.getAmount()));
    }

    /**
     * {@return the nearest multiple of a unit, halves away from zero}
     *
     * @param number  of either sign
     * @param unit  not zero
     * @throws ArithmeticException if it is zero
     */
    public static BigDecimal multiple(BigDecimal number, BigDecimal unit) {
        return nearest(number, unit, 0).multiply(unit);
    }

    /**
     * {@return the exact fraction with so many decimals, rounded once}
     *
     * @param numerator  the exact numerator
     * @param denominator  the exact denominator, not zero
     * @param decimals  the decimals kept
     * @throws ArithmeticException if the denominator is zero
     */
    public static BigDecimal nearest(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return Decimals.workedOut(numerator).divide(Decimals.workedOut(denominator), decimals, HALF_AWAY_FROM_ZERO);
    }

    /**
     * {@return the fraction with at most so many decimals, for a figure that is shown and never summed}
     *
     * @param numerator  the exact numerator
     * @param denominator  the exact denominator, not zero
     * @param decimals  the decimals kept
     */
    public static BigDecimal shown(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return Decimals.canonical(nearest(numerator, denominator, decimals));
    }
}
