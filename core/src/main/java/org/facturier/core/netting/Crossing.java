package org.facturier.core.netting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.joda.money.Money;

/**
 * Two rows of debts, oldest first, met pair by pair until one of them is used up.
 *
 * <p>Claims of 100.00 and 60.00 meet debts of 120.00 and 10.00: 100.00 with the first debt, then 20.00 of the second claim with
 * what is left of it, then 10.00 with the second debt. What remains is 30.00 of the second claim.
 */
final class Crossing {

    private static final Comparator<AccountItem> OLDEST_FIRST = Comparator.comparing(AccountItem::dueOn);

    private final Deque<AccountItem> claims;
    private final Deque<AccountItem> debts;
    private final List<AccountItem> claimsKept;
    private final List<AccountItem> debtsKept;
    private final List<SetOff> setOffs = new ArrayList<>();

    /**
     * @param claims  what the partner owes, above zero
     * @param debts  what the partner is owed, below zero
     * @param applies  whether an item may be set off
     */
    private Crossing(List<AccountItem> claims, List<AccountItem> debts, Predicate<AccountItem> applies) {
        this.claims = sorted(claims, applies);
        this.debts = sorted(debts, applies);
        this.claimsKept = claims.stream().filter(applies.negate()).toList();
        this.debtsKept = debts.stream().filter(applies.negate()).toList();
    }

    /** {@return the crossing of those debts on either side that may be set off; the others are kept} */
    static Crossing of(List<AccountItem> claims, List<AccountItem> debts, Predicate<AccountItem> applies) {
        Crossing crossing = new Crossing(claims, debts, applies);
        while (!crossing.claims.isEmpty() && !crossing.debts.isEmpty()) {
            crossing.cross(crossing.claims.pop(), crossing.debts.pop());
        }
        return crossing;
    }

    // a position has the items of one day in an order of its own, which stays
    private static Deque<AccountItem> sorted(List<AccountItem> items, Predicate<AccountItem> applies) {
        return new ArrayDeque<>(
                items.stream().filter(applies).sorted(OLDEST_FIRST).toList());
    }

    /** Sets the oldest of both sides off, up to the smaller one; what is left of the other comes next again. */
    private void cross(AccountItem claim, AccountItem debt) {
        Money owed = debt.open().negated();
        Money amount = claim.open().isLessThan(owed) ? claim.open() : owed;
        setOffs.add(new SetOff(claim, debt, amount));
        putBack(claims, claim, claim.open().minus(amount));
        putBack(debts, debt, debt.open().plus(amount));
    }

    /** The item is what it was, but for what is open of it. */
    private static void putBack(Deque<AccountItem> items, AccountItem item, Money open) {
        if (!open.isZero()) {
            items.push(new AccountItem(
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

    /** {@return what is set off, in the order in which it was met} */
    List<SetOff> setOffs() {
        return setOffs;
    }

    /** {@return what the partner still owes, crossed in part or not at all, due first first} */
    List<AccountItem> claimsLeft() {
        return remaining(claims, claimsKept);
    }

    /** {@return what the partner is still owed, below zero, due first first} */
    List<AccountItem> debtsLeft() {
        return remaining(debts, debtsKept);
    }

    /** {@return what the crossing left and what was kept out of it, due first first} */
    private static List<AccountItem> remaining(Collection<AccountItem> crossed, List<AccountItem> kept) {
        return Stream.concat(crossed.stream(), kept.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
