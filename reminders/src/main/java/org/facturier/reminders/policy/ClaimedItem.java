package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Item;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.joda.money.Money;

/**
 * An item that a reminder is about: an instalment, or an amount entered on the account.
 *
 * @param item  its key
 * @param document  the document that it is of; empty for what was entered without one
 * @param name  what the parties call it, such as the number of its document
 * @param references  the names under which the payer may know it
 * @param on  the day from which it counts: of an instalment the date of its invoice
 * @param dueOn  the last day on which payment was in time
 * @param amount  what it came to at first
 * @param open  what is left of it
 * @param claimed  what is asked for of that: above zero, no more than is left
 */
public record ClaimedItem(
        ItemKey item,
        Optional<DocumentKey> document,
        String name,
        List<Reference> references,
        LocalDate on,
        LocalDate dueOn,
        Money amount,
        Money open,
        Money claimed) {

    /** @throws IllegalArgumentException if nothing is claimed, or more than is left */
    public ClaimedItem {
        Completeness.of("a claimed item")
                .needs("item", item)
                .needs("document", document)
                .needs("name", name)
                .needs("on", on)
                .needs("dueOn", dueOn)
                .needs("amount", amount)
                .needs("open", open)
                .needs("claimed", claimed)
                .verify();
        references = List.copyOf(references);
        if (!claimed.isPositive() || claimed.isGreaterThan(open)) {
            throw new IllegalArgumentException("above zero is claimed, and no more than " + open + ", not " + claimed);
        }
    }

    /** {@return an item of which so much is claimed} */
    static ClaimedItem of(Item item, Money claimed) {
        return new ClaimedItem(
                item.key(),
                item.document(),
                item.name(),
                item.references(),
                item.on(),
                item.dueOn(),
                item.amount(),
                item.open(),
                claimed);
    }

    /** {@return what the payer should quote: the reference made for that, else the name} */
    public String quote() {
        return references.stream()
                .filter(reference -> reference.kind() == Reference.Kind.STRUCTURED)
                .findFirst()
                .map(Reference::text)
                .orElse(name);
    }

    /** {@return days after the last day to pay} */
    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(dueOn, day);
    }
}
