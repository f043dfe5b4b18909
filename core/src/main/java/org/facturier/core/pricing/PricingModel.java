package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Turns a quantity into a price. A host adds a model of its own by implementing this; those of the library are
 * {@link FlatPrice}, {@link UnitPrice}, {@link GraduatedPrice}, {@link VolumePrice}, {@link PackagePrice},
 * {@link PercentagePrice} and {@link BoundedPrice}, and {@link ListedPrice} for what a price list says.
 *
 * @implSpec Immutable and safe for many threads. P1: equal quantities give equal prices. P2: tier lines, if there are any,
 * add up to the exact amount. P3: a negative quantity is refused. P4: a price is zero or more. P5: where the model says a
 * currency, its prices are in it. P6: more never costs less, but across the cliffs that it names, and each of those is real.
 */
@FunctionalInterface
public interface PricingModel {

    /**
     * {@return the price of a quantity, exact and with its tier lines}
     *
     * @param quantity  zero or more, decimals allowed
     * @throws IllegalArgumentException if the quantity is negative
     */
    QuantityPrice price(BigDecimal quantity);

    /** {@return the currency of its prices, where the model has one and can tell; an agreement is held to it} */
    default Optional<CurrencyUnit> pricedIn() {
        return Optional.empty();
    }

    /** {@return every place where more costs less, by quantity; none, unless the model says so} */
    default List<PriceCliff> cliffs() {
        return List.of();
    }
}
