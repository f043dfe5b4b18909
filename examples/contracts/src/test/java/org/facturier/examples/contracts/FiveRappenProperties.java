package org.facturier.examples.contracts;

import org.facturier.core.contracts.VatCalculatorContract;
import org.facturier.core.tax.VatCalculator;

class FiveRappenProperties implements VatCalculatorContract {

    @Override
    public VatCalculator calculator() {
        return FiveRappen.INSTANCE;
    }
}
