package org.facturier.reminders.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a partner may be asked for now: all that is late, less what a promise holds, less what is disputed, less what the
 * partner is owed. Together it is {@link Position#demand()}, and with what was left out it is {@link Position#overdue()}: what
 * is open of all items less the deductions is what is asked for, to the cent.
 * A dispute names an amount of a document and no instalment, so it is taken off the oldest late one first, and so are
 * credits off the whole account: the reading that claims the least interest.
 *
 * @param currency  of all its amounts
 * @param items  of which something is asked for, the oldest first; none if there is nothing to ask for
 * @param leftOut  what is late and not asked for at all, the oldest first
 * @param deductions  what was taken off: of documents in the order of what is late, then credits, the oldest first
 */
record OverdueClaim(
        CurrencyUnit currency, List<ClaimedItem> items, List<ClaimedItem> leftOut, List<Deduction> deductions) {

    /** @throws IllegalArgumentException if what is open less what is taken off is not what is asked for */
    OverdueClaim {
        Completeness.of("a claim").needs("currency", currency).verify();
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        deductions = List.copyOf(deductions);
        Money left = sum(currency, deductions, Deduction::amount).negated();
        left = left.plus(sum(currency, items, ClaimedItem::open)).plus(sum(currency, leftOut, ClaimedItem::open));
        Money claimed = sum(currency, items, ClaimedItem::claimed);
        if (!left.equals(claimed)) {
            throw new IllegalArgumentException("what is late less what is taken off is " + left + ", not " + claimed);
        }
    }

    private static <T> Money sum(CurrencyUnit currency, List<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return what may be asked for, as an account stands} */
    static OverdueClaim of(Position position) {
        return new Taking(position).claim();
    }

    /** {@return what is asked for in all} */
    Money total() {
        return sum(currency, items, ClaimedItem::claimed);
    }

    /** {@return what is asked for of each document, in the order of its oldest item} */
    static Map<DocumentKey, Money> claimedOf(List<ClaimedItem> items) {
        Map<DocumentKey, Money> sums = new LinkedHashMap<>();
        items.forEach(item -> item.document().ifPresent(document -> sums.merge(document, item.claimed(), Money::plus)));
        return sums;
    }

    /** {@return what is late and left out because a promise to pay still holds} */
    Money promised() {
        return taken(Deduction.Kind.PROMISED);
    }

    /** {@return what is late and left out because it is disputed} */
    Money disputed() {
        return taken(Deduction.Kind.DISPUTED);
    }

    /** {@return what is late and left out because the partner is owed as much} */
    Money credited() {
        return taken(Deduction.Kind.CREDITED);
    }

    private Money taken(Deduction.Kind kind) {
        List<Deduction> ofIt =
                deductions.stream().filter(each -> each.kind() == kind).toList();
        return sum(currency, ofIt, Deduction::amount);
    }

    /** Goes through what is late, the oldest first, and takes off what is not asked for. */
    private static final class Taking {

        private final Position position;
        private final Money nothing;
        private final Map<DocumentKey, Hold> holds = new HashMap<>();
        private final List<ClaimedItem> items = new ArrayList<>();
        private final List<ClaimedItem> leftOut = new ArrayList<>();
        private final Map<DocumentKey, Money> toDispute = new HashMap<>();
        private final Map<DocumentKey, Deduction> held = new LinkedHashMap<>();
        private Money toCredit;

        Taking(Position position) {
            this.position = position;
            nothing = Money.zero(position.account().currency());
            position.holds().forEach(hold -> holds.putIfAbsent(hold.document(), hold));
            toCredit = position.owing().negated();
        }

        OverdueClaim claim() {
            position.late().stream()
                    .sorted(Comparator.comparing(AccountItem::dueOn))
                    .forEach(this::take);
            List<Deduction> deductions = new ArrayList<>(held.values());
            deductions.addAll(credits());
            return new OverdueClaim(position.account().currency(), items, leftOut, deductions);
        }

        private void take(AccountItem item) {
            Money undisputed = item.open().minus(takeHeld(item));
            Money claimed = undisputed.minus(takeCredit(undisputed));
            (claimed.isPositive() ? items : leftOut).add(ClaimedItem.of(item, claimed));
        }

        private Money takeHeld(AccountItem item) {
            return item.document()
                    .flatMap(document -> Optional.ofNullable(holds.get(document)))
                    .map(hold -> takeHeld(hold, item))
                    .orElse(nothing);
        }

        /** A promise holds the whole document, a dispute as much of it as it is about. */
        private Money takeHeld(Hold hold, AccountItem item) {
            boolean promised = hold.promisedUntil().isPresent();
            Money part = promised ? item.open() : takeDisputed(hold, item.open());
            if (part.isPositive()) {
                Deduction.Kind kind = promised ? Deduction.Kind.PROMISED : Deduction.Kind.DISPUTED;
                held.merge(hold.document(), new Deduction(kind, item.cause(), part), Taking::together);
            }
            return part;
        }

        private static Deduction together(Deduction one, Deduction more) {
            return new Deduction(one.kind(), one.of(), one.amount().plus(more.amount()));
        }

        private Money takeDisputed(Hold hold, Money open) {
            Money objected = toDispute.getOrDefault(hold.document(), hold.disputed());
            Money part = smaller(objected, open);
            toDispute.put(hold.document(), objected.minus(part));
            return part;
        }

        private Money takeCredit(Money undisputed) {
            Money part = smaller(toCredit, undisputed);
            toCredit = toCredit.minus(part);
            return part;
        }

        /** The credits that were taken, the oldest first. */
        private List<Deduction> credits() {
            List<Deduction> taken = new ArrayList<>();
            Money rest = position.owing().negated().minus(toCredit);
            for (AccountItem credit : position.credits()) {
                Money part = smaller(rest, credit.open().negated());
                rest = rest.minus(part);
                if (part.isPositive()) {
                    taken.add(new Deduction(Deduction.Kind.CREDITED, credit.cause(), part));
                }
            }
            return taken;
        }

        private static Money smaller(Money one, Money other) {
            return one.isLessThan(other) ? one : other;
        }
    }
}
