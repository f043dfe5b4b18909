package org.facturier.core.billable;

import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a line comes to as agreed: after the discounts of the agreement, before other allowances and charges. */
public final class AgreedAmount {

    private AgreedAmount() {}

    public static Money of(CurrencyUnit currency, LineItem line) {
        Money gross = LineAmount.of(currency, line).gross();
        Money discounts = line.origin().stream()
                .flatMap(origin -> origin.discounts().stream())
                .map(LineOrigin.Discounted::amount)
                .reduce(Money.zero(currency), Money::plus);
        return gross.isNegative() ? gross.plus(discounts) : gross.minus(discounts);
    }
}
