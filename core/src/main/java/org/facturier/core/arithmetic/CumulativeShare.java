package org.facturier.core.arithmetic;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What was worked out on a whole, and how much of it falls to all its parts so far.
 *
 * @param whole  what was worked out
 * @param of  on which amount
 * @param odd  by how much the whole may be off what the rate gives, for the last part to bear
 * @param atRate  how a rate works it out
 */
public record CumulativeShare(Money whole, Money of, Money odd, UnaryOperator<Money> atRate) {

    /** Makes the share of a whole that the rate gives, or does not. */
    public CumulativeShare(Money whole, Money of, UnaryOperator<Money> atRate) {
        this(whole, of, whole.multipliedBy(0), atRate);
    }

    /**
     * {@return the share of the tax of an invoice} What rode on it left its own lines a few cents off the rate; where the rate
     * gives what the invoice states, it gives what falls to a part, too.
     *
     * @param invoiced  what its own lines bore
     * @param riding  what its other lines took back
     */
    public static CumulativeShare of(TaxSubtotal invoiced, Optional<TaxSubtotal> riding) {
        UnaryOperator<Money> atRate = invoiced.treatment()::taxOn;
        Money odd = riding.filter(back -> atRate.apply(invoiced.net().minus(back.net()))
                        .equals(invoiced.tax().minus(back.tax())))
                .map(back -> invoiced.tax().minus(atRate.apply(invoiced.net())))
                .orElse(invoiced.tax().multipliedBy(0));
        return new CumulativeShare(invoiced.tax(), invoiced.net(), odd, atRate);
    }

    /**
     * {@return the share of all parts so far} It is the whole once the parts reach it, even where the whole nets to nothing
     * and tax by line left a cent. Before that, at the rate where the rate gives the whole, else in proportion; and the
     * whole already where the rate gives parts more than the odd cents left of it.
     */
    public Money soFar(Money parts) {
        if (parts.equals(of)) {
            return whole;
        }
        return isAtRate() ? atMost(atRate.apply(parts), parts) : inProportion(whole, parts, of);
    }

    /** What is left of the whole never has the other sign than that of which it is left. */
    private Money atMost(Money share, Money parts) {
        int left = whole.minus(share).getAmount().signum();
        return !of.isZero() && left * of.minus(parts).getAmount().signum() < 0 ? whole : share;
    }

    /** {@return whether the rate tells what falls to a part} */
    boolean isAtRate() {
        return of.isZero() || atRate.apply(of).plus(odd).equals(whole);
    }

    /** {@return a share of a whole by amounts; nothing where these come to nothing} */
    public static Money inProportion(Money whole, Money part, Money of) {
        return of.isZero()
                ? Money.zero(whole.getCurrencyUnit())
                : Rounding.quotient(
                        whole.getCurrencyUnit(), whole.getAmount().multiply(part.getAmount()), of.getAmount());
    }
}
