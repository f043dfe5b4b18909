package org.facturier.core.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.Amounts;
import org.joda.money.Money;

/**
 * A part of an item with the day after which it bears interest: a plan may gather amounts that were due on several days.
 *
 * @param dueOn  the day
 * @param amount  how much, above zero
 */
public record Portion(LocalDate dueOn, Money amount) {

    /** {@return the last of some portions, as much as is still open: what was due first was paid first} */
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

    /** {@return the first of some portions, up to an amount} */
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

    public static Money sum(List<Portion> portions, Money zero) {
        return portions.stream().map(Portion::amount).reduce(zero, Money::plus);
    }
}
