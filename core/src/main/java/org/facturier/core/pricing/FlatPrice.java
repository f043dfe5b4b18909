package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * The same amount whatever the quantity, but nothing for none. A connection that was used at all costs 15.00, however much.
 *
 * @param amount  the fee
 */
public record FlatPrice(BigMoney amount) implements PricingModel {

    /** @throws IllegalArgumentException if the price is negative */
    public FlatPrice {
        Completeness.of("a flat price").needs("amount", amount).verify();
        QuantityPrice.requirePrice(amount);
    }

    @Override
    public QuantityPrice price(BigDecimal quantity) {
        boolean none = QuantityPrice.requireQuantity(quantity).signum() == 0;
        return QuantityPrice.of(TierLine.of(none ? BigDecimal.ZERO : BigDecimal.ONE, amount));
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return Optional.of(amount.getCurrencyUnit());
    }
}
