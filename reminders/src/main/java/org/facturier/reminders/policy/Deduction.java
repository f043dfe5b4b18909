package org.facturier.reminders.policy;

import org.facturier.core.account.Cause;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What is taken off what is late before it is asked for.
 *
 * @param kind  why
 * @param of  the document that is promised or disputed, or the credit
 * @param amount  how much, above zero
 */
public record Deduction(Kind kind, Cause of, Money amount) {

    /** Why something that is late is not asked for. */
    public enum Kind {
        /** A promise to pay it still holds. */
        PROMISED,
        /** It is disputed. */
        DISPUTED,
        /** The partner is owed as much. */
        CREDITED
    }

    /** @throws IllegalArgumentException if nothing is taken off */
    public Deduction {
        Completeness.of("a deduction")
                .needs("kind", kind)
                .needs("of", of)
                .needs("amount", amount)
                .verify();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a deduction is above zero, not " + amount);
        }
    }
}
