package org.facturier.core.calculation;

import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.VatCalculator;

/**
 * A part of an order bears the share of its tax that all parts so far come to, less what earlier ones bore. Billing bit by
 * bit is the arithmetic of crediting bit by bit; the basis is the breakdown of the order and of what was invoiced of it.
 */
enum CumulativePart implements VatCalculator {
    INSTANCE;

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("CUMULATIVE_PART", 1);
    }

    @Override
    public Result calculate(Request request) {
        return VatCalculators.cumulativeCredit().calculate(request);
    }
}
