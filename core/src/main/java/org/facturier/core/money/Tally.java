package org.facturier.core.money;

import java.math.BigDecimal;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A running sum of stated amounts in one currency: exact, and without an object for each step. Changes as it is added to,
 * so it stays within one calculation and one thread.
 */
public final class Tally {

    private final CurrencyUnit currency;
    private long minorUnits;
    private BigDecimal beyond = BigDecimal.ZERO;

    private Tally(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** {@return nothing yet, in a currency} */
    public static Tally in(CurrencyUnit currency) {
        return new Tally(currency);
    }

    /**
     * Adds an amount of either sign.
     *
     * @throws CurrencyMismatchException if it is in another currency
     */
    public Tally add(Money amount) {
        long units = units(amount);
        if (units == ScaledLong.TOO_LARGE) {
            beyond = beyond.add(amount.getAmount());
        } else {
            add(units);
        }
        return this;
    }

    /**
     * Takes an amount of either sign off.
     *
     * @throws CurrencyMismatchException if it is in another currency
     */
    public Tally subtract(Money amount) {
        long units = units(amount);
        if (units == ScaledLong.TOO_LARGE) {
            beyond = beyond.subtract(amount.getAmount());
        } else {
            add(-units);
        }
        return this;
    }

    /**
     * Adds one number times another, divided by a third, rounded once: see {@link Rounding#proportion}.
     *
     * @param divisor  above zero
     */
    public Tally addProportion(BigDecimal number, BigDecimal factor, BigDecimal divisor) {
        long units = ScaledLong.proportion(number, factor, divisor, currency.getDecimalPlaces());
        if (units == ScaledLong.TOO_LARGE) {
            return add(Rounding.proportion(currency, number, factor, divisor));
        }
        add(units);
        return this;
    }

    /**
     * Adds another sum.
     *
     * @param other  in the same currency
     */
    public Tally add(Tally other) {
        add(other.minorUnits);
        if (other.beyond.signum() != 0) {
            beyond = beyond.add(other.beyond);
        }
        return this;
    }

    private long units(Money amount) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new CurrencyMismatchException(currency, amount.getCurrencyUnit());
        }
        return ScaledLong.digits(amount.getAmount());
    }

    /** A sum that no longer fits is put aside. */
    private void add(long units) {
        long sum = minorUnits + units;
        if (((minorUnits ^ sum) & (units ^ sum)) < 0) {
            beyond = beyond.add(BigDecimal.valueOf(minorUnits, currency.getDecimalPlaces()));
            minorUnits = units;
        } else {
            minorUnits = sum;
        }
    }

    /** {@return a part of the sum so far, rounded once} */
    public Money part(Percentage percent) {
        long units = beyond.signum() == 0 ? ScaledLong.hundredths(minorUnits, percent.value()) : ScaledLong.TOO_LARGE;
        return units == ScaledLong.TOO_LARGE ? percent.of(total()) : Money.ofMinor(currency, units);
    }

    /** {@return the sign of the sum so far} */
    public int signum() {
        return beyond.signum() == 0
                ? Long.signum(minorUnits)
                : total().getAmount().signum();
    }

    /** {@return the sum so far} */
    public Money total() {
        Money fitting = Money.ofMinor(currency, minorUnits);
        return beyond.signum() == 0 ? fitting : fitting.plus(beyond);
    }
}
