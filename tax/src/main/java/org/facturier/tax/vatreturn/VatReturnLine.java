package org.facturier.tax.vatreturn;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxCategory;

/**
 * Base and tax of one category and rate.
 *
 * @param category  the category
 * @param percent  the rate in hundredths, empty outside the scope of VAT
 * @param amounts  base and tax; below zero where more was credited than fell due
 */
public record VatReturnLine(TaxCategory category, Optional<BigDecimal> percent, BaseAndTax amounts) {

    public VatReturnLine {
        Completeness.of("a line of a VAT return")
                .needs("category", category)
                .needs("amounts", amounts)
                .verify();
    }
}
