package org.facturier.core.arithmetic;

import org.facturier.core.tax.LevyAmount;
import org.joda.money.Money;

/**
 * What a levy came to on a whole, and how much of it falls to all its parts so far: so that any number of parts sums to it.
 *
 * @param whole  what it came to
 * @param net  what of the whole bears it
 */
public record CumulativeLevy(LevyAmount whole, Money net) {

    /**
     * {@return the share of all parts so far, base and amount}
     *
     * @param parts  what of them bears the levy
     */
    public LevyAmount soFar(Money parts) {
        Money base = new CumulativeShare(whole.base(), net, whole.levy()::baseOf).soFar(parts);
        Money amount = new CumulativeShare(whole.amount(), whole.base(), whole.levy()::amountOn).soFar(base);
        return new LevyAmount(whole.levy(), base, amount);
    }
}
