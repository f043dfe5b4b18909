package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.Amounts;
import org.joda.money.Money;

/**
 * A part of an item with the day after which it bears interest. Most items have one; a plan may gather amounts that were due on
 * several days, and more time to pay forgives no interest.
 *
 * @param dueOn  the day
 * @param amount  how much, above zero
 */
public record Portion(LocalDate dueOn, Money amount) {

    /**
     * {@return the last of some portions, as much as is still open: what was due first was paid first} Of 60.00 due on 4
     * February and 60.00 due on 6 March, 70.00 are open: 10.00 of the first, all of the second.
     *
     * @param portions  due first first
     * @param open  zero or more; what goes beyond the portions is left out
     */
    public static List<Portion> open(List<Portion> portions, Money open) {
        List<Portion> left = new ArrayList<>();
        Money rest = open;
        for (int i = portions.size() - 1; i >= 0 && rest.isPositive(); i--) {
            Money part = Amounts.smaller(portions.get(i).amount(), rest);
            left.add(0, new Portion(portions.get(i).dueOn(), part));
            rest = rest.minus(part);
        }
        return left;
    }

    /**
     * {@return the first of some portions, up to an amount} Of the same two 70.00 are all of the first and 10.00 of the second.
     *
     * @param portions  due first first
     * @param upTo  zero or more
     */
    public static List<Portion> first(List<Portion> portions, Money upTo) {
        List<Portion> taken = new ArrayList<>();
        Money rest = upTo;
        for (Portion portion : portions) {
            Money part = Amounts.smaller(portion.amount(), rest);
            if (part.isPositive()) {
                taken.add(new Portion(portion.dueOn(), part));
                rest = rest.minus(part);
            }
        }
        return taken;
    }

    /**
     * {@return portions together}
     *
     * @param portions  the portions
     * @param zero  what none come to, in their currency
     */
    public static Money sum(List<Portion> portions, Money zero) {
        return portions.stream().map(Portion::amount).reduce(zero, Money::plus);
    }
}
