package org.facturier.core.folding;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.holding.Claim;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.Part;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * The items of one holding that something is put to, in the order in which they are taken.
 *
 * @param holding  the holding
 * @param parts  its items that are meant
 */
record Scope(Holding holding, List<Part> parts) {

    /**
     * An amount of an item that a link takes.
     *
     * @param item  the item
     * @param amount  how much
     * @param claim  the relief in whose place it comes, by its place among those over the holding; below zero where it is open
     */
    record Take(ItemKey item, Money amount, int claim) {}

    Money available(Money nothing) {
        if (parts.size() == 1) {
            return parts.get(0).available();
        }
        return parts.stream().map(Part::available).reduce(nothing, Money::plus);
    }

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

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@return what is taken for an amount: first what is open, then the place of reliefs, the newest first} */
    List<Take> takes(Money amount) {
        List<Take> takes = new ArrayList<>(1);
        Money left = amount;
        for (int i = 0; i < parts.size() && left.isPositive(); i++) {
            Part part = parts.get(i);
            left = left.minus(add(takes, part.key(), Amounts.smaller(part.open(), left), -1));
        }
        List<Claim> claims = holding.stands().claims();
        for (int i = claims.size() - 1; i >= 0 && left.isPositive(); i--) {
            for (Part part : parts) {
                Money taken = claims.get(i).of(part.key(), Amounts.nothing(left));
                left = left.minus(add(takes, part.key(), Amounts.smaller(taken, left), i));
            }
        }
        return takes;
    }

    private static Money add(List<Take> takes, ItemKey item, Money amount, int claim) {
        if (amount.isPositive()) {
            takes.add(new Take(item, amount, claim));
        }
        return amount;
    }
}
