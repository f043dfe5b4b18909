package org.facturier.core.netting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.facturier.core.payment.OpenItem;
import org.joda.money.Money;

/** Two rows of debts, oldest first, met pair by pair until one of them is used up. */
final class Crossing {

    private static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(OpenItem::dueOn)
            .thenComparing(item -> item.invoice().text())
            .thenComparing(OpenItem::instalment);

    private final Deque<OpenItem> claims;
    private final Deque<OpenItem> debts;
    private final List<SetOff> setOffs = new ArrayList<>();

    Crossing(List<OpenItem> claims, List<OpenItem> debts) {
        this.claims = sorted(claims);
        this.debts = sorted(debts);
        while (!this.claims.isEmpty() && !this.debts.isEmpty()) {
            cross(this.claims.pop(), this.debts.pop());
        }
    }

    private static Deque<OpenItem> sorted(List<OpenItem> items) {
        return new ArrayDeque<>(items.stream().sorted(OLDEST_FIRST).toList());
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
            items.push(new OpenItem(item.invoice(), item.instalment(), item.debtor(), item.dueOn(), left));
        }
    }

    List<SetOff> setOffs() {
        return setOffs;
    }

    List<OpenItem> claimsLeft() {
        return List.copyOf(claims);
    }

    List<OpenItem> debtsLeft() {
        return List.copyOf(debts);
    }
}
