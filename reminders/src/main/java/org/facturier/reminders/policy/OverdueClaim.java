package org.facturier.reminders.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Item;
import org.facturier.core.account.Position;
import org.facturier.core.chain.DocumentKey;
import org.joda.money.Money;

/**
 * What a partner may be asked for now: all that is late, less what a promise holds, less what is disputed, less what the
 * partner is owed. Together it is {@link Position#demand()}, and with what was left out it is {@link Position#overdue()}.
 * A dispute names an amount of a document and no instalment, so it is taken off the oldest late one first, and so are
 * credits off the whole account: the reading that claims the least interest.
 *
 * @param items  of which something is asked for, the oldest first; none if there is nothing to ask for
 * @param promised  what is late and left out because a promise to pay still holds
 * @param disputed  what is late and left out because it is disputed
 * @param credited  what is late and left out because the partner is owed as much
 */
public record OverdueClaim(List<ClaimedItem> items, Money promised, Money disputed, Money credited) {

    public OverdueClaim {
        items = List.copyOf(items);
    }

    /** {@return what may be asked for, as an account stands} */
    public static OverdueClaim of(Position position) {
        return new Taking(position).claim();
    }

    /** {@return what is asked for in all} */
    public Money total() {
        return items.stream().map(ClaimedItem::claimed).reduce(Money.zero(promised.getCurrencyUnit()), Money::plus);
    }

    /** Goes through what is late, the oldest first, and takes off what is not asked for. */
    private static final class Taking {

        private final Position position;
        private final Money nothing;
        private final Map<DocumentKey, Hold> holds = new HashMap<>();
        private final List<ClaimedItem> items = new ArrayList<>();
        private final Map<DocumentKey, Money> toDispute = new HashMap<>();
        private Money toCredit;
        private Money promised;
        private Money disputed;
        private Money credited;

        Taking(Position position) {
            this.position = position;
            nothing = Money.zero(position.account().currency());
            position.holds().forEach(hold -> holds.putIfAbsent(hold.document(), hold));
            toCredit = position.owing().negated();
            promised = nothing;
            disputed = nothing;
            credited = nothing;
        }

        OverdueClaim claim() {
            position.late().stream().sorted(Comparator.comparing(Item::dueOn)).forEach(this::take);
            return new OverdueClaim(items, promised, disputed, credited);
        }

        private void take(Item item) {
            if (hold(item).flatMap(Hold::promisedUntil).isPresent()) {
                promised = promised.plus(item.open());
                return;
            }
            Money undisputed = item.open().minus(takeDisputed(item));
            Money claimed = undisputed.minus(takeCredit(undisputed));
            if (claimed.isPositive()) {
                items.add(ClaimedItem.of(item, claimed));
            }
        }

        private Optional<Hold> hold(Item item) {
            return item.document().map(holds::get);
        }

        private Money takeDisputed(Item item) {
            return hold(item).map(hold -> takeDisputed(hold, item.open())).orElse(nothing);
        }

        private Money takeDisputed(Hold hold, Money open) {
            Money objected = toDispute.getOrDefault(hold.document(), hold.disputed());
            Money part = smaller(objected, open);
            toDispute.put(hold.document(), objected.minus(part));
            disputed = disputed.plus(part);
            return part;
        }

        private Money takeCredit(Money undisputed) {
            Money part = smaller(toCredit, undisputed);
            toCredit = toCredit.minus(part);
            credited = credited.plus(part);
            return part;
        }

        private static Money smaller(Money one, Money other) {
            return one.isLessThan(other) ? one : other;
        }
    }
}
