package org.facturier.core.billable;

import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a line comes to as agreed: after the discounts of the agreement, before other allowances and charges.
 *
 * <p>In this figure what is due is compared with what was billed. A line says in its origin what of its allowances the
 * agreement gave; what somebody else put on it does not count here. So a fee of 100.00 with 10 % off by the agreement, which
 * was issued with 50.00 less on top, comes to 90.00 as agreed: the 50.00 are not billed again.
 */
public final class AgreedAmount {

    private AgreedAmount() {}

    /**
     * {@return gross amount less discounts of the agreement, in the terms of the prices of the line, with the sign of the line}
     *
     * <p>Discounts are without sign and bring the amount nearer to zero: a line of -1 at 100.00 with 10.00 off comes to -90.00.
     *
     * @param currency  the currency of the document
     * @param line  a line; one without origin has no discounts of an agreement
     */
    public static Money of(CurrencyUnit currency, LineItem line) {
        Money gross = LineAmount.of(currency, line).gross();
        Money discounts = line.origin().stream()
                .flatMap(origin -> origin.discounts().stream())
                .map(LineOrigin.Discounted::amount)
                .reduce(Money.zero(currency), Money::plus);
        return gross.isNegative() ? gross.plus(discounts) : gross.minus(discounts);
    }
}
