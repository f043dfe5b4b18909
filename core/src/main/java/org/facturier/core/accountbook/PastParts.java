package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.State;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * Items at the end of a day gone by: what entries and links of that day and before make of them. They bear their days, so the
 * account need not be folded up to the day.
 *
 * <p>A debit opened with 120.00, of which by the day 50.00 were paid and 20.00 written off, has an entry of 120.00, one of
 * -20.00 for the relief, and a link of 50.00: 50.00 are open, 20.00 relieved, and none moved.
 */
final class PastParts {

    private final LocalDate day;
    private final Map<ItemKey, Sums> sums = new HashMap<>();

    /**
     * What happened to an item, with the sign of its side: what opened it, went to plans or ended; what is relieved; what is
     * settled.
     */
    private static final class Sums {
        private Money entered;
        private Money relieved;
        private Money linked;

        Sums(Money nothing) {
            entered = nothing;
            relieved = nothing;
            linked = nothing;
        }
    }

    /**
     * Sums up entries and links, once for all items.
     *
     * @param state  the account at the end of a later day
     * @param day  the last day that counts
     */
    PastParts(State state, LocalDate day) {
        this.day = day;
        for (Trail<Entry> rest = state.entries(); !rest.isEmpty(); rest = rest.before()) {
            if (!rest.last().on().isAfter(day)) {
                add(rest.last());
            }
        }
        for (Trail<Link> rest = state.links(); !rest.isEmpty(); rest = rest.before()) {
            if (!rest.last().on().isAfter(day)) {
                add(rest.last());
            }
        }
    }

    /** An entry of a relief is below zero on a debit, for it lowers the balance, so what is relieved is what it takes off. */
    private void add(Entry entry) {
        Sums item = of(entry.item(), entry.amount());
        if (entry.kind() == Entry.Kind.RELIEF || entry.kind() == Entry.Kind.PAID_BEFORE) {
            item.relieved = item.relieved.minus(entry.amount());
        } else {
            item.entered = item.entered.plus(entry.amount());
        }
    }

    private void add(Link link) {
        Sums debit = of(link.debit(), link.amount());
        debit.linked = debit.linked.plus(link.amount());
        Sums credit = of(link.credit(), link.amount());
        credit.linked = credit.linked.minus(link.amount());
    }

    /** {@return the sums of an item, opened with nothing} */
    private Sums of(ItemKey item, Money like) {
        return sums.computeIfAbsent(item, key -> new Sums(Amounts.nothing(like)));
    }

    /**
     * {@return an item as it was, empty if it was not there yet} One of zero has no entry: whether it was there, its day tells.
     *
     * @param now  the same item as it is on the last day
     */
    Optional<Part> of(Part now) {
        Sums then = sums.get(now.key());
        if (then == null) {
            boolean isThere =
                    now.origin().amount().isZero() && !now.origin().on().isAfter(day);
            return isThere ? Optional.of(now) : Optional.empty();
        }
        Origin origin = now.origin();
        Money entered = origin.signed(then.entered);
        Money relieved = origin.signed(then.relieved);
        Money open = entered.minus(relieved).minus(origin.signed(then.linked));
        return Optional.of(new Part(origin, open, relieved, origin.amount().minus(entered)));
    }
}
