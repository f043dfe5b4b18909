package org.facturier.core.account;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/** What is asked of amounts. */
final class Amounts {

    private Amounts() {}

    /** @throws IllegalArgumentException if an amount is not above zero */
    static void aboveZero(Message what, Money amount) {
        if (!amount.isPositive()) {
            throw new RefusedException(say("notAboveZero", "{fact} is of an amount above zero, not of {amount}")
                    .with("fact", what)
                    .with("amount", amount));
        }
    }

    static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    static Money nothing(Money likeThis) {
        return Money.zero(likeThis.getCurrencyUnit());
    }
}
