package org.facturier.core.calculation;

import org.facturier.core.contracts.CalculationInvariants;

class CalculationProperties implements CalculationInvariants {

    @Override
    public InvoiceCalculator calculator() {
        return InvoiceCalculator.standard();
    }
}
