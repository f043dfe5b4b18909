package org.facturier.core.netting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.payment.OpenItem;
import org.joda.money.Money;

/** Two rows of debts, oldest first, met pair by pair until one of them is used up. */
final class Crossing {

    private static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(OpenItem::dueOn)
            .thenComparing(item -> item.invoice().text())
            .thenComparing(OpenItem::instalment);

    private final Deque<OpenItem> claims;
    private final Deque<OpenItem> debts;
    private final List<OpenItem> claimsKept;
    private final List<OpenItem> debtsKept;
    private final List<SetOff> setOffs = new ArrayList<>();

    private Crossing(List<OpenItem> claims, List<OpenItem> debts, Predicate<OpenItem> applies) {
        this.claims = sorted(claims, applies);
        this.debts = sorted(debts, applies);
        this.claimsKept = claims.stream().filter(applies.negate()).toList();
        this.debtsKept = debts.stream().filter(applies.negate()).toList();
    }

    /** {@return the crossing of those debts on either side that may be set off; the others are kept} */
    static Crossing of(List<OpenItem> claims, List<OpenItem> debts, Predicate<OpenItem> applies) {
        Crossing crossing = new Crossing(claims, debts, applies);
        while (!crossing.claims.isEmpty() && !crossing.debts.isEmpty()) {
            crossing.cross(crossing.claims.pop(), crossing.debts.pop());
        }
        return crossing;
    }

    private static Deque<OpenItem> sorted(List<OpenItem> items, Predicate<OpenItem> applies) {
        return new ArrayDeque<>(
                items.stream().filter(applies).sorted(OLDEST_FIRST).toList());
    }

    private void cross(OpenItem claim, OpenItem debt) {
        Money amount = claim.open().isLessThan(debt.open()) ? claim.open() : debt.open();
        setOffs.add(SetOff.of(claim, debt, amount));
        putBack(claims, claim, amount);
        putBack(debts, debt, amount);
    }

    private static void putBack(Deque<OpenItem> items, OpenItem item, Money used) {
        Money left = item.open().minus(used);
        if (left.isPositive()) {
            items.push(item.leaving(left));
        }
    }

    List<SetOff> setOffs() {
        return setOffs;
    }

    List<OpenItem> claimsLeft() {
        return left(claims, claimsKept);
    }

    List<OpenItem> debtsLeft() {
        return left(debts, debtsKept);
    }

    private static List<OpenItem> left(Collection<OpenItem> crossed, List<OpenItem> kept) {
        return Stream.concat(crossed.stream(), kept.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
