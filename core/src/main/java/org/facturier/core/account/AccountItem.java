package org.facturier.core.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.InstalmentPurpose;
import org.joda.money.Money;

/**
 * A debt or a credit that is settled by itself, as it stands on a day. All amounts have one sign: a debit is above zero, a
 * credit below.
 *
 * @param key  what tells it from every other
 * @param amount  what it came to at first
 * @param on  the day from which it counts
 * @param dueOn  the last day to pay, as it is printed
 * @param postponedTo  the last day on which payment is in time, where a law moves it
 * @param purpose  what it is for, such as security until it is released; empty where it is simply to be paid
 * @param open  what is open
 * @param relieved  what need not be paid, or was stated as paid before, and was not paid otherwise
 * @param moved  what went to a new plan of payment, or ended with a correction or a return
 * @param references  the names under which a payer may know it
 * @param accountingRate  what it was worth in the accounting currency of the house, where it is in another
 * @param cause  what it comes from, in what its parties know of it
 */
public record AccountItem(
        ItemKey key,
        Money amount,
        LocalDate on,
        LocalDate dueOn,
        Optional<LocalDate> postponedTo,
        Optional<InstalmentPurpose> purpose,
        Money open,
        Money relieved,
        Money moved,
        List<Reference> references,
        Optional<ExchangeRate> accountingRate,
        Cause cause) {

    public AccountItem {
        Completeness.of("an item")
                .needs("key", key)
                .needs("amount", amount)
                .needs("on", on)
                .needs("dueOn", dueOn)
                .needs("postponedTo", postponedTo)
                .needs("purpose", purpose)
                .needs("open", open)
                .needs("relieved", relieved)
                .needs("moved", moved)
                .needs("accountingRate", accountingRate)
                .needs("cause", cause)
                .verify();
        references = List.copyOf(references);
    }

    /** {@return what was settled: by money, a note, a set-off or a transfer} */
    public Money settled() {
        return amount.minus(moved).minus(relieved).minus(open);
    }

    /** {@return whether the partner owes it, or owed it} */
    public boolean isDebit() {
        return amount.isPositive();
    }

    /** {@return whether it is money of the partner, which came in or came from another account} */
    public boolean isOnAccount() {
        return !isDebit() && ItemKind.isOnAccount(key);
    }

    /** {@return the last day on which payment is in time} */
    public LocalDate inTimeUntil() {
        return postponedTo.orElse(dueOn);
    }

    /** {@return days after the last day on which payment is in time, zero or below until then} */
    public long daysLate(LocalDate asOf) {
        return ChronoUnit.DAYS.between(inTimeUntil(), asOf);
    }

    /** {@return whether it is held back as security and not released yet, which it is on its day, whenever that is in time} */
    public boolean isHeldBack(LocalDate asOf) {
        return purpose.filter(InstalmentPurpose.RETENTION::equals).isPresent() && asOf.isBefore(dueOn);
    }

    /** {@return whether it is a debt of which something is open when payment is no longer in time} */
    public boolean isLate(LocalDate asOf) {
        return open.isPositive() && daysLate(asOf) > 0;
    }

    /** {@return the document that it is of} */
    public Optional<DocumentKey> document() {
        return ItemKind.document(key);
    }

    /**
     * {@return what the parties call it: the number of its document, else the first name it has, else the identifier of the
     * fact that opened it}
     */
    public String name() {
        return document()
                .map(DocumentKey::toString)
                .or(() -> references.stream().findFirst().map(Reference::text))
                .orElseGet(() -> KeyText.fact(key));
    }
}
