package org.facturier.core.account;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * Days during which one amount of an item was open. An item that a plan made of amounts due on several days has a balance for
 * each of these at a time.
 *
 * @param item  the item
 * @param from  the first day, at whose end it was open
 * @param until  the day on which that changed, empty while it lasts
 * @param dueOn  the day after which it bears interest
 * @param open  how much, not zero
 */
public record Balance(ItemKey item, LocalDate from, Optional<LocalDate> until, LocalDate dueOn, Money open) {

    public Balance {
        Completeness.of("a balance")
                .needs("item", item)
                .needs("from", from)
                .needs("until", until)
                .needs("dueOn", dueOn)
                .needs("open", open)
                .verify();
    }
}
