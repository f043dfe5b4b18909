package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * A proposal while it is made: how much of the money is left, what was put to what, and why. Amounts are without sign here,
 * whichever side the money is on.
 */
final class Draft {

    private final OpenItem money;
    private final List<Proposal.ProposedLink> links = new ArrayList<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private Money left;

    /** @param money  the money, of which all that is open may be put to something */
    Draft(OpenItem money) {
        this.money = money;
        this.left = money.open().abs();
    }

    /** {@return whether some of the money is left} */
    boolean isLeft() {
        return left.isPositive();
    }

    /** Puts what is left of the money to an item of the other side, as far as it is open; gives what stays open of it. */
    Money put(OpenItem item) {
        Money part = smaller(left, item.open().abs());
        if (part.isPositive()) {
            link(money, item, part);
            left = left.minus(part);
        }
        return item.open().abs().minus(part);
    }

    /**
     * Puts an item of the side of the money to one of the other.
     *
     * @param item  an item on the side of the money, or the money itself
     * @param other  an item of the other side
     * @param amount  how much, above zero
     */
    void link(OpenItem item, OpenItem other, Money amount) {
        links.add(
                item.isDebit()
                        ? new Proposal.ProposedLink(other.key(), item.key(), amount)
                        : new Proposal.ProposedLink(item.key(), other.key(), amount));
    }

    /** Remarks where amounts are just what the money is. */
    void exact(Collection<Money> amounts) {
        if (!amounts.isEmpty() && Money.total(amounts).equals(money.open().abs())) {
            because(new Evidence.Exact(money.open().abs()));
        }
    }

    /** Adds a fact that speaks for it, or against; the same one twice counts once. */
    void because(Evidence why) {
        evidence.add(why);
    }

    /** {@return the proposal, with what somebody should look at} It suggests no relief. */
    Proposal proposal() {
        return Proposal.of(money, links, List.of(), evidence);
    }

    /** {@return the smaller of two amounts of one currency} */
    static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
