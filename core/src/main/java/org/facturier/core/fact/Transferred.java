package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A credit goes from one account to another, as where a partner's parent paid, or money was booked under the wrong partner. It
 * is a debit here, put to the credit, and a credit there; it stands under both accounts, so that each can be folded alone.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param from  the account that has the credit
 * @param credit  the credit
 * @param to  the account that gets it
 * @param amount  how much, above zero
 */
public record Transferred(String id, LocalDate on, AccountKey from, ItemKey credit, AccountKey to, Money amount)
        implements Fact {

    /** @throws IllegalArgumentException if the amount is not above zero, the currencies differ, or both accounts are one */
    public Transferred {
        Completeness.of("a transfer")
                .needs("id", id)
                .needs("on", on)
                .needs("from", from)
                .needs("credit", credit)
                .needs("to", to)
                .needs("amount", amount)
                .verify();
        Amounts.aboveZero(say("theTransfer", "transfer {id}").with("id", id), amount);
        if (!from.currency().equals(amount.getCurrencyUnit()) || !to.currency().equals(amount.getCurrencyUnit())) {
            throw new RefusedException(say(
                            "transferForeign",
                            "transfer {transfer} of {amount} is between accounts in its currency, not {from} and {to}")
                    .with("transfer", id)
                    .with("amount", amount)
                    .with("from", from)
                    .with("to", to));
        }
        if (from.equals(to)) {
            throw new RefusedException(
                    say("transferWithin", "transfer {transfer} is between two accounts, not within {account}")
                            .with("transfer", id)
                            .with("account", from));
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.transferred(this);
    }
}
