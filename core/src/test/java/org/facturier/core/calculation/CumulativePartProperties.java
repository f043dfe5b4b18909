package org.facturier.core.calculation;

import org.facturier.core.contracts.VatCalculatorContract;
import org.facturier.core.tax.VatCalculator;

class CumulativePartProperties implements VatCalculatorContract {

    @Override
    public VatCalculator calculator() {
        return VatCalculators.cumulativePart();
    }
}
