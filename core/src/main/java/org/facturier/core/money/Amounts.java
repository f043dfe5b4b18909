package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/** What is asked of amounts. */
public final class Amounts {

    private Amounts() {}

    /**
     * Refuses an amount that is not above zero.
     *
     * @param what  what has the amount, in words
     * @throws IllegalArgumentException if it is zero or below
     */
    public static void aboveZero(Message what, Money amount) {
        if (!amount.isPositive()) {
            throw new RefusedException(say("notAboveZero", "{fact} is of an amount above zero, not of {amount}")
                    .with("fact", what)
                    .with("amount", amount));
        }
    }

    /** {@return the smaller of two amounts of one currency} */
    public static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    /** {@return zero in the currency of an amount} */
    public static Money nothing(Money likeThis) {
        return Money.zero(likeThis.getCurrencyUnit());
    }
}
