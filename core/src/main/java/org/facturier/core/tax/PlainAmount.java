package org.facturier.core.tax;

import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

record PlainAmount(TaxTreatment treatment, Money amount) implements VatCalculator.TaxableAmount {

    PlainAmount {
        Completeness.of("a taxable amount")
                .needs("treatment", treatment)
                .needs("amount", amount)
                .verify();
    }
}
