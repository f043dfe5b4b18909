package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Cause;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * An item that a reminder is about: an instalment, or an amount entered on the account.
 *
 * @param item  its key
 * @param document  the document that it is of; empty for what was entered without one
 * @param name  what the parties call it, such as the number of its document
 * @param references  the names under which the payer may know it
 * @param on  the day from which it counts: of an instalment the date of its invoice
 * @param dueOn  the last day to pay, as it is printed
 * @param postponedTo  the last day on which payment was in time, where a law moved it
 * @param amount  what it came to at first
 * @param open  what is left of it
 * @param claimed  what is asked for of that: no more than is left, zero where all of it is left out
 * @param cause  what it comes from; empty in what was kept before this was said
 */
public record ClaimedItem(
        ItemKey item,
        Optional<DocumentKey> document,
        String name,
        List<Reference> references,
        LocalDate on,
        LocalDate dueOn,
        Optional<LocalDate> postponedTo,
        Money amount,
        Money open,
        Money claimed,
        Optional<Cause> cause) {

    /** @throws IllegalArgumentException if more is claimed than is left, or less than nothing */
    public ClaimedItem {
        Completeness.of("a claimed item")
                .needs("item", item)
                .needs("document", document)
                .needs("name", name)
                .needs("on", on)
                .needs("dueOn", dueOn)
                .needs("postponedTo", postponedTo)
                .needs("amount", amount)
                .needs("open", open)
                .needs("claimed", claimed)
                .needs("cause", cause)
                .verify();
        references = List.copyOf(references);
        if (claimed.isNegative() || claimed.isGreaterThan(open)) {
            throw new IllegalArgumentException("what is claimed is from zero to " + open + ", not " + claimed);
        }
    }

    /** {@return an item of which so much is claimed} */
    static ClaimedItem of(AccountItem item, Money claimed) {
        return new ClaimedItem(
                item.key(),
                item.document(),
                item.name(),
                item.references(),
                item.on(),
                item.dueOn(),
                item.postponedTo(),
                item.amount(),
                item.open(),
                claimed,
                Optional.of(item.cause()));
    }

    /**
     * {@return what the payer should quote: the reference made for that, else the name that the parties have for it; empty where
     * they have none}
     */
    public Optional<String> quote() {
        return references.stream()
                .filter(reference -> reference.kind() == Reference.Kind.STRUCTURED)
                .findFirst()
                .map(Reference::text)
                .or(() -> isNamed() ? Optional.of(name) : Optional.empty());
    }

    /** {@return whether the parties have a name for it, so that its name is not the identifier of the host} */
    public boolean isNamed() {
        return document.isPresent() || !references.isEmpty();
    }

    /** {@return the last day on which payment was in time} */
    LocalDate inTimeUntil() {
        return postponedTo.orElse(dueOn);
    }

    /** {@return days after the last day on which payment was in time} */
    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(inTimeUntil(), day);
    }
}
