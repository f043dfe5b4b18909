package org.facturier.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How one debt counts in a reading: with its first items, in full or, paid whole and early, less its discount.
 *
 * <p>An invoice of 1,000.00 with 2 % for who pays in time counts 1,000.00 or 980.00 up to that day, and 1,000.00 after it. One
 * of three instalments of 100.00 counts 300.00, 100.00 or 200.00, and never the second alone.
 *
 * @param debt  the debt
 * @param count  how many of its items
 * @param discount  what is kept of it, in minor units; 0 where nothing is
 */
record Choice(Debt debt, int count, long discount) {

    /** {@return what money it takes, in minor units} */
    long money() {
        return debt.worth(count) - discount;
    }

    /** {@return the ways in which all of a debt counts on a day} */
    static List<Choice> whole(Debt debt, LocalDate day) {
        int all = debt.items().size();
        long discount = debt.discount(day);
        return discount == 0
                ? List.of(new Choice(debt, all, 0))
                : List.of(new Choice(debt, all, 0), new Choice(debt, all, discount));
    }

    /**
     * {@return all ways in which a debt counts on a day: from its first open item to some one}
     *
     * <p>A discount is only kept of the whole.
     */
    static List<Choice> all(Debt debt, LocalDate day) {
        List<Choice> ways = new ArrayList<>(whole(debt, day));
        for (int count = 1; count < debt.items().size(); count++) {
            ways.add(new Choice(debt, count, 0));
        }
        return ways;
    }
}
