package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;

/**
 * What a quantity costs.
 *
 * @param amount  exact, unrounded
 * @param tierLines  how it came about, in order; for showing beneath the line
 */
public record QuantityPrice(BigMoney amount, List<TierLine> tierLines) {

    public QuantityPrice {
        Completeness.of("a price").needs("amount", amount).verify();
        tierLines = List.copyOf(tierLines);
    }

    /**
     * {@return the price that a model gives, also one of the host's}
     *
     * @param quantity  zero or more
     * @throws IllegalArgumentException if it gives none
     */
    public static QuantityPrice by(PricingModel model, BigDecimal quantity) {
        QuantityPrice price = model.price(quantity);
        if (price == null) {
            throw new RefusedException(say("noPrice", "the pricing model {model} gives no price")
                    .with("model", model.getClass().getSimpleName()));
        }
        return price;
    }

    /** {@return a price of one tier line} */
    static QuantityPrice of(TierLine tierLine) {
        return new QuantityPrice(tierLine.amount(), List.of(tierLine));
    }

    /**
     * {@return a price that models accept}
     *
     * @throws IllegalArgumentException if it is negative
     */
    static BigMoney requirePrice(BigMoney price) {
        if (price.isNegative()) {
            throw new RefusedException(say("priceNegative", "a price is zero or more, not negative: {price}")
                    .with("price", price));
        }
        return price;
    }

    /** {@return a quantity that models accept}
     *
     * @throws IllegalArgumentException if it is negative, or has more than 200 digits on a side of its point
     */
    static BigDecimal requireQuantity(BigDecimal quantity) {
        if (Decimals.bounded(quantity).signum() < 0) {
            throw new RefusedException(
                    say("quantityNegative", "a quantity to be priced is zero or more, not {quantity}")
                            .with("quantity", quantity));
        }
        return quantity;
    }
}
