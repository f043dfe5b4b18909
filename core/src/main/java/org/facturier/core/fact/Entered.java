package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * An amount stands on an account without a document of the house: interest, an indemnity, a fee, the bill of a supplier, or
 * what was open when the ledger began.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param account  the account
 * @param amount  above zero what the partner owes, below what it is owed
 * @param dueOn  the last day to pay
 * @param why  why, as a code
 * @param reference  what it is called between the parties, such as the number of a supplier's bill; blank if nothing
 * @param accountingRate  what it was worth in the accounting currency of the house, where it is in another
 * @param carried  what it goes on from, where it was open when the ledger began
 */
public record Entered(
        String id,
        LocalDate on,
        AccountKey account,
        Money amount,
        LocalDate dueOn,
        EntryReason why,
        String reference,
        Optional<ExchangeRate> accountingRate,
        Optional<Carried> carried)
        implements Fact {

    /**
     * @throws IllegalArgumentException if the amount is zero, not in the currency of the account or of the rate, or of another
     *     side than what it is carried forward of
     */
    public Entered {
        Completeness.of("an entry")
                .needs("id", id)
                .needs("on", on)
                .needs("account", account)
                .needs("amount", amount)
                .needs("dueOn", dueOn)
                .needs("why", why)
                .needs("accountingRate", accountingRate)
                .needs("carried", carried)
                .verify();
        reference = reference == null ? "" : reference;
        if (amount.isZero()) {
            throw new RefusedException(say("entryOfNothing", "entry {entry} is of some amount, not of {amount}")
                    .with("entry", id)
                    .with("amount", amount));
        }
        if (!amount.getCurrencyUnit().equals(account.currency())) {
            throw new RefusedException(
                    say("entryInAnother", "entry {entry} is of {amount}, the account is in {currency}")
                            .with("entry", id)
                            .with("amount", amount)
                            .with("currency", account.currency()));
        }
        accountingRate
                .filter(rate -> !rate.from().equals(amount.getCurrencyUnit()))
                .ifPresent(rate -> {
                    throw new RefusedException(
                            say("entryRate", "the rate of entry {entry} is from {from}, the amount is {amount}")
                                    .with("entry", id)
                                    .with("from", rate.from())
                                    .with("amount", amount));
                });
        if (carried.filter(before -> !isOf(amount, before.whole())).isPresent()) {
            throw new RefusedException(
                    say("entryCarried", "entry {entry} carries {amount} forward, of {whole} at first")
                            .with("entry", id)
                            .with("amount", amount)
                            .with("whole", carried.get().whole()));
        }
    }

    private static boolean isOf(Money amount, Money whole) {
        return whole.isSameCurrency(amount) && whole.isNegative() == amount.isNegative();
    }

    /** Makes an entry in the accounting currency that goes on from nothing. */
    public Entered(String id, LocalDate on, AccountKey account, Money amount, LocalDate dueOn, EntryReason why) {
        this(id, on, account, amount, dueOn, why, "", Optional.empty(), Optional.empty());
    }

    /** {@return the key of its item} */
    public ItemKey item() {
        return carried.map(Carried::key).orElseGet(() -> new ItemKey.EnteredItem(id));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.entered(this);
    }

    @Override
    public Optional<Entered> asEntered() {
        return Optional.of(this);
    }
}
