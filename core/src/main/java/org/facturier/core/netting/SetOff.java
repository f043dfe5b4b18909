package org.facturier.core.netting;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.account.AccountItem;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * An amount of one debt set off against the same amount of another. Open amounts within are those before this pair was met, so
 * that several pairs of one item show it grow less.
 *
 * @param claim  what the partner owed, as it stood before
 * @param debt  what the partner was owed, as it stood before
 * @param amount  how much, above zero
 */
public record SetOff(AccountItem claim, AccountItem debt, Money amount) {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public SetOff {
        Completeness.of("a set-off")
                .needs("claim", claim)
                .needs("debt", debt)
                .needs("amount", amount)
                .verify();
        if (!amount.isPositive()) {
            throw new RefusedException(say("setOffNotPositive", "an amount above zero is set off, not {amount}")
                    .with("amount", amount));
        }
    }
}
