package org.facturier.examples.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Tax by group; what is payable in francs is rounded to five rappen, for there is no smaller coin. */
// region port
enum FiveRappen implements VatCalculator {
    INSTANCE;

    private static final BigDecimal COIN = new BigDecimal("0.05");

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("FIVE_RAPPEN", 1);
    }

    @Override
    public Result calculate(Request request) {
        Result exact = VatCalculators.perGroup().calculate(request);
        return request.currency().equals(CurrencyUnit.CHF)
                ? new Result(exact.nets(), exact.subtotals(), rounding(gross(exact)))
                : exact;
    }

    private static Money gross(Result result) {
        return result.subtotals().stream().map(FiveRappen::gross).reduce(Money.zero(CurrencyUnit.CHF), Money::plus);
    }

    private static Money gross(TaxSubtotal group) {
        return group.net().plus(group.tax());
    }

    private static Money rounding(Money gross) {
        BigDecimal coins = gross.getAmount().divide(COIN, 0, RoundingMode.HALF_UP);
        return Money.of(CurrencyUnit.CHF, coins.multiply(COIN)).minus(gross);
    }
}
// endregion
