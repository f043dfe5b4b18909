package org.facturier.core.arithmetic;

import org.facturier.core.tax.LevyAmount;
import org.joda.money.Money;

/**
 * What a levy came to on a whole, and how much of it falls to all its parts so far: so that any number of parts sums to it.
 * Parts are notes on an invoice, or what is billed of an order.
 *
 * <p>A levy has two roundings, of its base and of its amount, and each is shared by itself. On a net of 100.00 a levy of 23 %
 * on half of it has a base of 50.00 and comes to 11.50; to parts of 33.33 falls a base of 16.67 and on that 3.83.
 *
 * @param whole  what it came to
 * @param net  what of the whole bears it, without VAT
 */
public record CumulativeLevy(LevyAmount whole, Money net) {

    /**
     * {@return the share of all parts so far, base and amount} The share of one part is this less that of earlier parts.
     *
     * @param parts  what of them bears the levy, without VAT
     */
    public LevyAmount soFar(Money parts) {
        Money base = new CumulativeShare(whole.base(), net, whole.levy()::baseOf).soFar(parts);
        Money amount = new CumulativeShare(whole.amount(), whole.base(), whole.levy()::amountOn).soFar(base);
        return new LevyAmount(whole.levy(), base, amount);
    }
}
