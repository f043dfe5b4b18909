package org.facturier.core.arithmetic;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What was worked out on a whole, and how much of it falls to all its parts so far. It serves tax on net, net in an amount with
 * tax, and base and amount of a levy.
 *
 * <p>The share of one part is what falls to all parts with it, less what fell to all before it. A part thus needs nothing of
 * those after it, and each is stated once for good.
 *
 * @param whole  what was worked out, such as the tax of an invoice
 * @param of  on which amount, such as its net
 * @param odd  by how much the whole may be off what the rate gives, for the last part to bear; of either sign, mostly zero
 * @param atRate  how a rate works it out, rounded once
 */
public record CumulativeShare(Money whole, Money of, Money odd, UnaryOperator<Money> atRate) {

    /** Makes the share of a whole that the rate gives to the cent, or that is shared in proportion. */
    public CumulativeShare(Money whole, Money of, UnaryOperator<Money> atRate) {
        this(whole, of, whole.multipliedBy(0), atRate);
    }

    /**
     * {@return the share of the tax of an invoice} What rode on it left its own lines a few cents off the rate; where the rate
     * gives what the invoice states, it gives what falls to a part, too.
     *
     * <p>An invoice bills 15.04 at 20 % and credits 5.02 of an earlier one, which had borne 1.00 on it. It states 2.00 on
     * 10.02, as the rate gives. Its own lines therefore bore 3.00, where the rate gives 3.01: the odd cent is -0.01. A note on
     * 15.00 of them gives back 3.00 all the same, as the rate has it, and the last 0.04 bear no tax.
     *
     * @param invoiced  what its own lines bore
     * @param riding  what its other lines credited, net and tax without sign; empty where there are none
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
     * {@return the share of all parts so far} It is the whole once the parts reach it, even where the whole nets to nothing and
     * tax by line left a cent. Before that, at the rate where the rate gives the whole, else in proportion; and the whole
     * already where the rate gives parts more than the odd cents left of it.
     *
     * <p>In proportion is where tax was rounded by line: three lines of 1.03 at 20 % bear 0.63, the rate gives 0.62 on 3.09. Of
     * 2.06 the share is 0.42.
     *
     * @param parts  this part and all earlier ones together
     */
    public Money soFar(Money parts) {
        if (parts.equals(of)) {
            return whole;
        }
        return isAtRate() ? atMost(atRate.apply(parts), parts) : inProportion(whole, parts, of);
    }

    /**
     * What is left of the whole never has the other sign than that of which it is left: of own lines of 15.04 that bore 3.00, a
     * part of 15.03 at the rate would have 3.01, and the last cent of net a tax of -0.01. The part has 3.00.
     */
    private Money atMost(Money share, Money parts) {
        int left = whole.minus(share).getAmount().signum();
        return !of.isZero() && left * of.minus(parts).getAmount().signum() < 0 ? whole : share;
    }

    /**
     * {@return whether the rate tells what falls to a part} It does so too where the whole was on nothing, of which there is no
     * proportion.
     */
    boolean isAtRate() {
        return of.isZero() || atRate.apply(of).plus(odd).equals(whole);
    }

    /**
     * {@return a share of a whole by amounts, rounded once to the decimals of the whole; nothing where these come to nothing}
     *
     * @param whole  what is shared
     * @param part  of the amount that it was worked out on, what falls to the part; of either sign
     * @param of  that amount, which may be in another currency than the whole
     */
    public static Money inProportion(Money whole, Money part, Money of) {
        return of.isZero()
                ? Money.zero(whole.getCurrencyUnit())
                : Rounding.quotient(
                        whole.getCurrencyUnit(), whole.getAmount().multiply(part.getAmount()), of.getAmount());
    }
}
