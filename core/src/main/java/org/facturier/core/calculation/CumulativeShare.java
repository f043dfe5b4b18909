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

    private static final int ODD_CENTS = 5;

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

    /**
     * {@return whether the rate tells what falls to a part} It does where it gives the whole, but for the few cents that tax
     * rounded by line, or what an invoice takes back beside its own lines, may leave; the last part bears these.
     */
    boolean isAtRate() {
        Money off = atRate.apply(of).minus(whole).abs();
        return of.isZero() || !off.isGreaterThan(Money.ofMinor(off.getCurrencyUnit(), ODD_CENTS));
    }

    /** {@return a share of a whole by amounts; nothing where these come to nothing} */
    public static Money inProportion(Money whole, Money part, Money of) {
        return of.isZero()
                ? Money.zero(whole.getCurrencyUnit())
                : Rounding.quotient(
                        whole.getCurrencyUnit(), whole.getAmount().multiply(part.getAmount()), of.getAmount());
    }
}
