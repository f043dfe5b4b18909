package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Another model, but never less than a minimum and never more than a maximum; the minimum is due for nothing, too.
 *
 * @param model  what is bounded
 * @param minimum  the least that is due, empty if none
 * @param maximum  the most that is due, empty if none; applied after the minimum
 */
public record BoundedPrice(PricingModel model, Optional<BigMoney> minimum, Optional<BigMoney> maximum)
        implements PricingModel {

    /** @throws IllegalArgumentException if a bound is negative, or the maximum is below the minimum */
    public BoundedPrice {
        Completeness.of("a bounded price").needs("model", model).verify();
        minimum.ifPresent(Price::requirePrice);
        maximum.ifPresent(Price::requirePrice);
        if (minimum.isPresent() && maximum.isPresent() && maximum.get().isLessThan(minimum.get())) {
            throw new IllegalArgumentException(
                    "the maximum " + maximum.get() + " is below the minimum " + minimum.get());
        }
    }

    @Override
    public Price price(BigDecimal quantity) {
        Price price = model.price(quantity);
        BigMoney amount = price.amount();
        if (minimum.isPresent() && amount.isLessThan(minimum.get())) {
            amount = minimum.get();
        }
        if (maximum.isPresent() && amount.isGreaterThan(maximum.get())) {
            amount = maximum.get();
        }
        return new Price(amount, price.slices());
    }

    @Override
    public Optional<CurrencyUnit> pricedIn() {
        return model.pricedIn();
    }
}
