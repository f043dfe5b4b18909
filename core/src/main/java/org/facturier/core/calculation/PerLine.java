package org.facturier.core.calculation;

import org.facturier.core.money.Rounding;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/** Tax is rounded on every line, allowance and charge, then summed. */
enum PerLine implements VatCalculator {
    INSTANCE;

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("PER_LINE", 1);
    }

    @Override
    public Result calculate(Request request) {
        Money zero = Money.zero(request.currency());
        Groups taxes = new Groups();
        request.amounts()
                .forEach(line -> taxes.add(
                        line.treatment(), Rounding.state(line.treatment().taxOn(line.amount()))));
        return new Result(
                Groups.amounts(request),
                Groups.of(request)
                        .subtotals((treatment, net) -> TaxSubtotal.of(treatment, net, taxes.get(treatment, zero))),
                zero);
    }
}
