package org.facturier.core.calculation;

import java.util.function.UnaryOperator;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What was worked out on a whole, and how much of it falls to all its parts so far.
 *
 * @param whole  what was worked out
 * @param of  on which amount
 * @param atRate  how a rate works it out
 */
public record CumulativeShare(Money whole, Money of, UnaryOperator<Money> atRate) {

    /**
     * {@return the share of all parts so far} It is the whole once the parts reach it, even where the whole nets to nothing
     * and tax by line left a cent. Before that, at the rate where the rate gives the whole, else in proportion.
     */
    public Money soFar(Money parts) {
        if (parts.equals(of)) {
            return whole;
        }
        return isAtRate() ? atRate.apply(parts) : inProportion(whole, parts, of);
    }

    /** {@return whether the rate tells what falls to a part} */
    boolean isAtRate() {
        return of.isZero() || atRate.apply(of).equals(whole);
    }

    public static Money inProportion(Money whole, Money part, Money of) {
        return of.isZero()
                ? Money.zero(whole.getCurrencyUnit())
                : Rounding.quotient(
                        whole.getCurrencyUnit(), whole.getAmount().multiply(part.getAmount()), of.getAmount());
    }
}
