package org.facturier.core.netting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.payment.OpenInstalment;
import org.joda.money.Money;

/** Two rows of debts, oldest first, met pair by pair until one of them is used up. */
final class Crossing {

    private static final Comparator<OpenInstalment> OLDEST_FIRST = Comparator.comparing(OpenInstalment::dueOn)
            .thenComparing(item -> item.invoice().text())
            .thenComparing(OpenInstalment::instalment);

    private final Deque<OpenInstalment> claims;
    private final Deque<OpenInstalment> debts;
    private final List<OpenInstalment> claimsKept;
    private final List<OpenInstalment> debtsKept;
    private final List<SetOff> setOffs = new ArrayList<>();

    private Crossing(List<OpenInstalment> claims, List<OpenInstalment> debts, Predicate<OpenInstalment> applies) {
        this.claims = sorted(claims, applies);
        this.debts = sorted(debts, applies);
        this.claimsKept = claims.stream().filter(applies.negate()).toList();
        this.debtsKept = debts.stream().filter(applies.negate()).toList();
    }

    /** {@return the crossing of those debts on either side that may be set off; the others are kept} */
    static Crossing of(List<OpenInstalment> claims, List<OpenInstalment> debts, Predicate<OpenInstalment> applies) {
        Crossing crossing = new Crossing(claims, debts, applies);
        while (!crossing.claims.isEmpty() && !crossing.debts.isEmpty()) {
            crossing.cross(crossing.claims.pop(), crossing.debts.pop());
        }
        return crossing;
    }

    private static Deque<OpenInstalment> sorted(List<OpenInstalment> items, Predicate<OpenInstalment> applies) {
        return new ArrayDeque<>(
                items.stream().filter(applies).sorted(OLDEST_FIRST).toList());
    }

    private void cross(OpenInstalment claim, OpenInstalment debt) {
        Money amount = claim.open().isLessThan(debt.open()) ? claim.open() : debt.open();
        setOffs.add(SetOff.of(claim, debt, amount));
        putBack(claims, claim, amount);
        putBack(debts, debt, amount);
    }

    private static void putBack(Deque<OpenInstalment> items, OpenInstalment item, Money used) {
        Money left = item.open().minus(used);
        if (left.isPositive()) {
            items.push(item.leaving(left));
        }
    }

    List<SetOff> setOffs() {
        return setOffs;
    }

    List<OpenInstalment> claimsLeft() {
        return left(claims, claimsKept);
    }

    List<OpenInstalment> debtsLeft() {
        return left(debts, debtsKept);
    }

    private static List<OpenInstalment> left(Collection<OpenInstalment> crossed, List<OpenInstalment> kept) {
        return Stream.concat(crossed.stream(), kept.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
