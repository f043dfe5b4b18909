package org.facturier.core.tax;

import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What the whole came to under one treatment, tax included, where its prices include it: parts of it are parts of that.
 *
 * @param treatment  the treatment
 * @param invoiced  the sum of its amounts
 * @param credited  what of that earlier parts came to
 */
public record WithTax(TaxTreatment treatment, Money invoiced, Money credited) {

    public WithTax {
        Completeness.of("an amount with tax")
                .needs("treatment", treatment)
                .needs("invoiced", invoiced)
                .needs("credited", credited)
                .verify();
    }
}
