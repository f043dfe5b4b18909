package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/** What is asked of amounts. */
public final class Amounts {

    private Amounts() {}

    /** @throws IllegalArgumentException if an amount is not above zero */
    public static void aboveZero(Message what, Money amount) {
        if (!amount.isPositive()) {
            throw new RefusedException(say("notAboveZero", "{fact} is of an amount above zero, not of {amount}")
                    .with("fact", what)
                    .with("amount", amount));
        }
    }

    public static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    public static Money nothing(Money likeThis) {
        return Money.zero(likeThis.getCurrencyUnit());
    }
}
