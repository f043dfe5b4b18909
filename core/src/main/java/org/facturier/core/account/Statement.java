package org.facturier.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * An account over some days: opening balance, movements, closing balance. What the partner owes is above zero.
 *
 * @param account  the account
 * @param days  the days covered
 * @param opening  the balance before the first day
 * @param movements  what moved it on these days, by day
 * @param aged  what is open at the end of the last day, by how late it is
 */
public record Statement(
        AccountKey account, ServicePeriod days, Money opening, List<Movement> movements, AgedBalance aged) {

    /**
     * Entries of one day, fact and kind together.
     *
     * @param on  the day
     * @param kind  what moved the balance
     * @param fact  the identifier of the fact
     * @param reference  what the parties call it: the number of the document, what was written on a payment, the reference of
     *     an entry; blank if nothing
     * @param amount  what it adds to what the partner owes; below zero if it takes off
     * @param about  what it moved: itself, or what it credits or waives
     * @param waived  why it need not be paid; empty for what is no relief
     */
    public record Movement(
            LocalDate on,
            Entry.Kind kind,
            String fact,
            String reference,
            Money amount,
            Cause about,
            Optional<ReliefReason> waived) {
        public Movement {
            Completeness.of("a movement")
                    .needs("on", on)
                    .needs("kind", kind)
                    .needs("fact", fact)
                    .needs("reference", reference)
                    .needs("amount", amount)
                    .needs("about", about)
                    .needs("waived", waived)
                    .verify();
        }
    }

    public Statement {
        Completeness.of("a statement")
                .needs("account", account)
                .needs("days", days)
                .needs("opening", opening)
                .needs("aged", aged)
                .verify();
        movements = List.copyOf(movements);
    }

    /** {@return the balance at the end of the last day} */
    public Money closing() {
        return movements.stream().map(Movement::amount).reduce(opening, Money::plus);
    }
}
