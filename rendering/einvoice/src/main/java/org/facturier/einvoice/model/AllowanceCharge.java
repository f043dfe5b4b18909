package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An allowance or a charge: of the document (BG-20, BG-21) or of a line (BG-27, BG-28).
 * Which of the two it is, and where it belongs, is said by the list that it stands in.
 *
 * @param amount  the amount without VAT, never negative in itself; demanded by the norm
 * @param base  the amount that the percentage is of
 * @param percentage  hundredths of the base: five per cent is {@code 5}
 * @param category  the VAT category, UNTDID 5305; of the document only, and demanded there
 * @param rate  the VAT rate in hundredths; of the document only
 * @param reason  why, in words
 * @param reasonCode  why, UNTDID 5189 for an allowance, 7161 for a charge
 */
public record AllowanceCharge(
        @Bt({"BG-20 BT-92", "BG-21 BT-99", "BG-27 BT-136", "BG-28 BT-141"})
        Optional<BigDecimal> amount,

        @Bt({"BG-20 BT-93", "BG-21 BT-100", "BG-27 BT-137", "BG-28 BT-142"})
        Optional<BigDecimal> base,

        @Bt({"BG-20 BT-94", "BG-21 BT-101", "BG-27 BT-138", "BG-28 BT-143"})
        Optional<BigDecimal> percentage,

        @Bt({"BG-20 BT-95", "BG-21 BT-102"}) Optional<String> category,
        @Bt({"BG-20 BT-96", "BG-21 BT-103"}) Optional<BigDecimal> rate,

        @Bt({"BG-20 BT-97", "BG-21 BT-104", "BG-27 BT-139", "BG-28 BT-144"})
        Optional<String> reason,

        @Bt({"BG-20 BT-98", "BG-21 BT-105", "BG-27 BT-140", "BG-28 BT-145"})
        Optional<String> reasonCode) {

    public AllowanceCharge {
        requireNonNull(amount, "amount");
        requireNonNull(base, "base");
        requireNonNull(percentage, "percentage");
        requireNonNull(category, "category");
        requireNonNull(rate, "rate");
        requireNonNull(reason, "reason");
        requireNonNull(reasonCode, "reasonCode");
    }
}
