package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;

/**
 * What a quantity costs.
 *
 * @param amount  exact, unrounded
 * @param slices  how it came about, in order; for showing beneath the line
 */
public record Price(BigMoney amount, List<Slice> slices) {

    public Price {
        slices = List.copyOf(slices);
    }

    /** {@return a price of one slice} */
    static Price of(Slice slice) {
        return new Price(slice.amount(), List.of(slice));
    }

    /**
     * {@return a price that models accept}
     *
     * @throws IllegalArgumentException if it is negative
     */
    static BigMoney requirePrice(BigMoney price) {
        if (price.isNegative()) {
            throw new IllegalArgumentException("a price is zero or more, not negative: " + price);
        }
        return price;
    }

    /** {@return a quantity that models accept}
     *
     * @throws IllegalArgumentException if it is negative
     */
    static BigDecimal requireQuantity(BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException(
                    "a quantity to be priced is zero or more, not " + quantity.toPlainString());
        }
        return quantity;
    }
}
