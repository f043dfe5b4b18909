package org.facturier.core.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.holding.Origin;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.State;
import org.facturier.core.holding.Trail;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** Items at the end of a day gone by: what entries and links of that day and before make of them. */
final class PastParts {

    private final LocalDate day;
    private final Map<ItemKey, Sums> sums = new HashMap<>();

    /** What happened to an item, with the sign of its side. */
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

    private Sums of(ItemKey item, Money like) {
        return sums.computeIfAbsent(item, key -> new Sums(Amounts.nothing(like)));
    }

    /** {@return an item as it was, empty if it was not there yet} */
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
