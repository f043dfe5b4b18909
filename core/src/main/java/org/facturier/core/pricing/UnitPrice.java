package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The same price for each unit.
 *
 * @param unitPrice  the price of one; may have more decimals than the currency
 */
public record UnitPrice(BigMoney unitPrice) implements PricingModel {

    /** @throws IllegalArgumentException if the price is negative */
    public UnitPrice {
        Completeness.of("a unit price").needs("unitPrice", unitPrice).verify();
        QuantityPrice.requirePrice(unitPrice);
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        return QuantityPrice.of(TierLine.of(QuantityPrice.requireQuantity(quantity), unitPrice));
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(unitPrice.getCurrencyUnit());
    }
}
