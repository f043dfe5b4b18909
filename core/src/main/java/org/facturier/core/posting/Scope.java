package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.Amounts;
import org.facturier.core.openitem.EffectiveRelief;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * The items of one holding that something is put to, in the order in which they are taken. A key that a fact names comes to a
 * scope on the day, see {@link Targets}; a scope of both sides is narrowed to one before anything is put to it.
 *
 * @param holding  the holding
 * @param parts  its items that are meant
 */
record Scope(Holding holding, List<Part> parts) {

    /**
     * An amount of an item that a link takes.
     *
     * @param item  the item
     * @param amount  how much, above zero
     * @param relief  the relief in whose place it comes, by its place among those over the holding; below zero where it is open
     */
    record Take(ItemKey item, Money amount, int relief) {}

    /**
     * {@return how much links may take of these items: what is open and what is relieved}
     *
     * @param nothing  what no items come to: zero in the currency of the account
     */
    Money available(Money nothing) {
        if (parts.size() == 1) {
            return parts.get(0).available();
        }
        return parts.stream().map(Part::available).reduce(nothing, Money::plus);
    }

    /**
     * {@return how much of these items is open}
     *
     * @param nothing  what no items come to
     */
    Money open(Money nothing) {
        return parts.stream().map(Part::open).reduce(nothing, Money::plus);
    }

    /** {@return the items of one side} */
    Scope side(boolean debit) {
        for (Part part : parts) {
            if (part.origin().debit() != debit) {
                return new Scope(
                        holding,
                        parts.stream()
                                .filter(each -> each.origin().debit() == debit)
                                .toList());
            }
        }
        return this;
    }

    /** {@return whether no item is meant, as where a document has none on the side asked for} */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * {@return what is taken for an amount: first what is open, then the place of reliefs, the newest first} Of 60.00 open and
     * 60.00 relieved, 70.00 are the 60.00 that are open and 10.00 in the place of the relief.
     *
     * @param amount  no more than is available
     */
    List<Take> takes(Money amount) {
        List<Take> takes = new ArrayList<>(1);
        Money left = amount;
        for (int i = 0; i < parts.size() && left.isPositive(); i++) {
            Part part = parts.get(i);
            left = left.minus(add(takes, part.key(), Amounts.smaller(part.open(), left), -1));
        }
        List<EffectiveRelief> reliefs = holding.stands().reliefs();
        for (int i = reliefs.size() - 1; i >= 0 && left.isPositive(); i--) {
            for (Part part : parts) {
                Money taken = reliefs.get(i).of(part.key(), Amounts.nothing(left));
                left = left.minus(add(takes, part.key(), Amounts.smaller(taken, left), i));
            }
        }
        return takes;
    }

    /** {@return the amount, which is among the takes now, unless it is zero} */
    private static Money add(List<Take> takes, ItemKey item, Money amount, int relief) {
        if (amount.isPositive()) {
            takes.add(new Take(item, amount, relief));
        }
        return amount;
    }
}
