package org.facturier.core.account;

import org.joda.money.Money;

/** What is asked of amounts. */
final class Amounts {

    private Amounts() {}

    /** @throws IllegalArgumentException if an amount is not above zero */
    static void aboveZero(String what, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(what + " is of an amount above zero, not of " + amount);
        }
    }

    static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    static Money nothing(Money likeThis) {
        return Money.zero(likeThis.getCurrencyUnit());
    }
}
