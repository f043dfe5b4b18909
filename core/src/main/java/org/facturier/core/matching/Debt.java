package org.facturier.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.payment.EarlyDiscount;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;

/**
 * An open document, or an amount entered without one, as some money sees it: above zero what the money can settle, below what
 * goes off it, such as a credit note. In minor units.
 *
 * <p>An invoice of 100.00 is 10,000 to money that comes in, and a credit note of 30.00 is -3,000; to money that goes out the
 * invoice is -10,000 and the note 3,000.
 *
 * @param key  what tells it from every other
 * @param items  its open items, those due first before the others
 * @param numbers  letters and digits of its numbers
 * @param side  1 where money came in, -1 where it went out
 */
record Debt(ItemKey key, List<OpenItem> items, Set<String> numbers, int side) {

    /**
     * {@return what so many of its items come to, the first ones}
     *
     * <p>Of three instalments of 100.00, two come to 20,000; none come to 0.
     */
    long worth(int count) {
        long worth = 0;
        for (OpenItem item : items.subList(0, count)) {
            worth += worth(item);
        }
        return worth;
    }

    /** {@return what all of it comes to} */
    long worth() {
        return worth(items.size());
    }

    /** {@return what one of its items comes to} */
    long worth(OpenItem item) {
        return side * item.open().getAmountMinorLong();
    }

    /** {@return what may be kept of it, in time or not; empty where it has several items or a part of it is settled} */
    Optional<EarlyDiscount> discount() {
        return items.size() == 1 ? items.get(0).discount() : Optional.empty();
    }

    /**
     * {@return what may be kept of it by who pays on a day, 0 where nothing may}
     *
     * <p>In minor units. Asked of the day on which the bank booked the money.
     */
    long discount(LocalDate day) {
        return discount()
                .filter(discount -> discount.isGranted(day))
                .map(discount -> discount.amount().getAmountMinorLong())
                .orElse(0L);
    }

    /** {@return the day from which it counts} */
    LocalDate on() {
        return items.get(0).on();
    }
}
