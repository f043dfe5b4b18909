package org.facturier.core.check;

import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.VatCalculator;

/**
 * Stands in for a policy that nobody knows: its tax is taken as given.
 *
 * @param policy  the policy
 */
record UnknownArithmetic(CalculationPolicy policy) implements VatCalculator {

    @Override
    public Result calculate(Request request) {
        throw new UnsupportedOperationException(policy + " is unknown");
    }
}
