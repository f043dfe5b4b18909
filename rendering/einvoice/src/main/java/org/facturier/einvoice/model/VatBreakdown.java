package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one VAT category and rate comes to, BG-23.
 *
 * @param taxable  the sum of what is taxable; demanded by the norm
 * @param tax  the VAT on it; demanded by the norm
 * @param category  the category, UNTDID 5305; demanded by the norm
 * @param rate  the rate in hundredths; none for category O
 * @param exemptionReason  why there is no VAT, in words
 * @param exemptionCode  why there is no VAT, VATEX
 */
public record VatBreakdown(
        @Bt("BT-116") Optional<BigDecimal> taxable,
        @Bt("BT-117") Optional<BigDecimal> tax,
        @Bt("BT-118") Optional<String> category,
        @Bt("BT-119") Optional<BigDecimal> rate,
        @Bt("BT-120") Optional<String> exemptionReason,
        @Bt("BT-121") Optional<String> exemptionCode) {

    public VatBreakdown {
        requireNonNull(taxable, "taxable");
        requireNonNull(tax, "tax");
        requireNonNull(category, "category");
        requireNonNull(rate, "rate");
        requireNonNull(exemptionReason, "exemptionReason");
        requireNonNull(exemptionCode, "exemptionCode");
    }
}
