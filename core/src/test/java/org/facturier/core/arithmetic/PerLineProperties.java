package org.facturier.core.arithmetic;

import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.VatCalculatorContract;
import org.facturier.core.tax.VatCalculator;

class PerLineProperties implements VatCalculatorContract {

    @Override
    public VatCalculator calculator() {
        return VatCalculators.perLine();
    }
}
