package org.facturier.core.calculation;

import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;

/** Tax is rounded once for each treatment (EN 16931 BR-CO-17). */
enum PerGroup implements VatCalculator {
    INSTANCE;

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("PER_GROUP", 1);
    }

    @Override
    public Result calculate(Request request) {
        return Result.of(
                request.currency(),
                Groups.of(request).subtotals((treatment, net) -> TaxSubtotal.of(treatment, net, treatment.taxOn(net))));
    }
}
