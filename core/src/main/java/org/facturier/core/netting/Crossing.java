package org.facturier.core.netting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.Item;
import org.joda.money.Money;

/** Two rows of debts, oldest first, met pair by pair until one of them is used up. */
final class Crossing {

    private static final Comparator<Item> OLDEST_FIRST = Comparator.comparing(Item::dueOn);

    private final Deque<Item> claims;
    private final Deque<Item> debts;
    private final List<Item> claimsKept;
    private final List<Item> debtsKept;
    private final List<SetOff> setOffs = new ArrayList<>();

    private Crossing(List<Item> claims, List<Item> debts, Predicate<Item> applies) {
        this.claims = sorted(claims, applies);
        this.debts = sorted(debts, applies);
        this.claimsKept = claims.stream().filter(applies.negate()).toList();
        this.debtsKept = debts.stream().filter(applies.negate()).toList();
    }

    /** {@return the crossing of those debts on either side that may be set off; the others are kept} */
    static Crossing of(List<Item> claims, List<Item> debts, Predicate<Item> applies) {
        Crossing crossing = new Crossing(claims, debts, applies);
        while (!crossing.claims.isEmpty() && !crossing.debts.isEmpty()) {
            crossing.cross(crossing.claims.pop(), crossing.debts.pop());
        }
        return crossing;
    }

    // a position has the items of one day in an order of its own, which stays
    private static Deque<Item> sorted(List<Item> items, Predicate<Item> applies) {
        return new ArrayDeque<>(
                items.stream().filter(applies).sorted(OLDEST_FIRST).toList());
    }

    private void cross(Item claim, Item debt) {
        Money owed = debt.open().negated();
        Money amount = claim.open().isLessThan(owed) ? claim.open() : owed;
        setOffs.add(new SetOff(claim, debt, amount));
        putBack(claims, claim, claim.open().minus(amount));
        putBack(debts, debt, debt.open().plus(amount));
    }

    private static void putBack(Deque<Item> items, Item item, Money open) {
        if (!open.isZero()) {
            items.push(new Item(
                    item.key(),
                    item.amount(),
                    item.on(),
                    item.dueOn(),
                    item.postponedTo(),
                    item.purpose(),
                    open,
                    item.relieved(),
                    item.moved(),
                    item.references(),
                    item.accountingRate(),
                    item.cause()));
        }
    }

    List<SetOff> setOffs() {
        return setOffs;
    }

    List<Item> claimsLeft() {
        return left(claims, claimsKept);
    }

    List<Item> debtsLeft() {
        return left(debts, debtsKept);
    }

    private static List<Item> left(Collection<Item> crossed, List<Item> kept) {
        return Stream.concat(crossed.stream(), kept.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
