package org.facturier.core.document;

import jakarta.validation.Valid;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * An allowance or charge of the document, worked out: one treatment, one amount.
 *
 * @param allowanceCharge  what was agreed
 * @param amount  what it comes to without tax, without sign (BT-92, BT-99)
 * @param treatment  category and rate that it shares (BT-95, BT-102)
 */
public record StatedAllowanceCharge(@Valid AllowanceCharge allowanceCharge, Money amount, TaxTreatment treatment) {

    public StatedAllowanceCharge {
        Completeness.of("a stated allowance or charge")
                .needs("allowanceCharge", allowanceCharge)
                .needs("amount", amount)
                .needs("treatment", treatment)
                .verify();
    }
}
