package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The VAT of a line, BG-30.
 *
 * @param category  the category, UNTDID 5305; demanded by the norm
 * @param rate  the rate in hundredths; none for category O
 */
public record LineVat(
        @Bt("BT-151") Optional<String> category,
        @Bt("BT-152") Optional<BigDecimal> rate) {

    public LineVat {
        requireNonNull(category, "category");
        requireNonNull(rate, "rate");
    }
}
