package org.facturier.core.calculation;

import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;

/** Tax is rounded on every line, allowance and charge, then summed. */
enum PerLine implements VatCalculator {
    INSTANCE;

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("PER_LINE", 1);
    }

    @Override
    public Result calculate(Request request) {
        Groups taxes = new Groups(request.currency());
        request.amounts()
                .forEach(line -> taxes.add(line.treatment(), line.treatment().taxOn(line.amount())));
        return Result.of(
                request.currency(),
                Groups.of(request).subtotals((treatment, net) -> TaxSubtotal.of(treatment, net, taxes.get(treatment))));
    }
}
