package org.facturier.examples.contracts;

import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.contracts.CalculationInvariants;

class ShopCalculationProperties implements CalculationInvariants {

    @Override
    public InvoiceCalculator calculator() {
        return Shop.calculator();
    }
}
