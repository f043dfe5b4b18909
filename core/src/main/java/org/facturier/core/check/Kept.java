package org.facturier.core.check;

import org.joda.money.Money;

/**
 * What of a line was not given back. Several documents of one day have no order that is known, so that one may have seen
 * what another did, or not.
 *
 * <p>Of 1200.00 a hand gives back 300.00 and a run 100.00 on one day. What either of them saw lies between 800.00 and
 * 1200.00; on the next day 800.00 is kept.
 *
 * @param least  where all that is not certain had been given back
 * @param most  where none had been
 */
record Kept(Money least, Money most) {

    /** {@return all that a line came to, before anything was given back} */
    static Kept whole(Money came) {
        return new Kept(came, came);
    }

    /** {@return what is kept after a credit, below zero where it undoes one} */
    Kept less(Money net) {
        return new Kept(least.minus(net), most.minus(net));
    }

    /**
     * {@return the same where the credit may not count}
     *
     * <p>A credit lowers the least only; what undoes a credit raises the most only.
     */
    Kept maybeLess(Money net) {
        return net.isNegative() ? new Kept(least, most.minus(net)) : new Kept(least.minus(net), most);
    }

    /** {@return whether an amount lies between both, both inclusive} */
    boolean canBe(Money amount) {
        return !amount.isLessThan(least) && !amount.isGreaterThan(most);
    }

    @Override
    public String toString() {
        return least.equals(most) ? least.toString() : least + " to " + most;
    }
}
