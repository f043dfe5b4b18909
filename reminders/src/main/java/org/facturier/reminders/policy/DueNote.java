package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A friendly note that something falls due. It claims nothing that is late, opens no dunning and counts as no reminder.
 *
 * @param account  the account
 * @param on  the day it is dated
 * @param items  what falls due after that day, due first first, one at least
 */
public record DueNote(AccountKey account, LocalDate on, List<ClaimedItem> items) {

    /** @throws IllegalArgumentException if an item is due already, or nothing of it is asked for */
    public DueNote {
        Completeness.of("a note of what falls due")
                .needs("account", account)
                .needs("on", on)
                .needs("items", items.isEmpty() ? null : items)
                .verify();
        items = List.copyOf(items);
        for (ClaimedItem item : items) {
            if (!item.dueOn().isAfter(on) || item.claimed().isZero()) {
                throw new IllegalArgumentException(item.name() + " is not to be paid after " + on);
            }
        }
    }

    /** {@return all that falls due} */
    public Money total() {
        return Money.total(items.stream().map(ClaimedItem::claimed).toList());
    }

    /** {@return whether an item is among those it is about} */
    public boolean isAbout(ItemKey item) {
        return items.stream().anyMatch(each -> each.item().equals(item));
    }
}
