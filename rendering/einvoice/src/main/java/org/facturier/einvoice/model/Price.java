package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The price of an item, BG-29, without VAT.
 *
 * @param net  the price after the discount, never negative; demanded by the norm
 * @param discount  what is taken off the gross price
 * @param gross  the price before the discount, never negative
 * @param baseQuantity  the number of units that the price is for; one where it is missing
 * @param baseUnit  the unit of that quantity; that of the line where it is missing
 */
public record Price(
        @Bt("BT-146") Optional<BigDecimal> net,
        @Bt("BT-147") Optional<BigDecimal> discount,
        @Bt("BT-148") Optional<BigDecimal> gross,
        @Bt("BT-149") Optional<BigDecimal> baseQuantity,
        @Bt("BT-150") Optional<String> baseUnit) {

    public Price {
        requireNonNull(net, "net");
        requireNonNull(discount, "discount");
        requireNonNull(gross, "gross");
        requireNonNull(baseQuantity, "baseQuantity");
        requireNonNull(baseUnit, "baseUnit");
    }
}
