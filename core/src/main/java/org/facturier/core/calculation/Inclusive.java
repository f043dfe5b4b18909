package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Prices include tax: the gross of each treatment is summed, the net taken out of it once, and shared among the lines by
 * cumulative rounding. Some gross amounts are the sum of no net and its tax; the two ways differ in who bears the cent.
 */
enum Inclusive implements VatCalculator {
    BY_DIFFERENCE {
        @Override
        Money tax(TaxTreatment treatment, Money gross, Money net) {
            return gross.minus(net);
        }
    },
    WITH_ROUNDING {
        @Override
        Money tax(TaxTreatment treatment, Money gross, Money net) {
            return Rounding.state(treatment.taxOn(net));
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    abstract Money tax(TaxTreatment treatment, Money gross, Money net);

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("INCLUSIVE_" + name(), 1);
    }

    @Override
    public boolean pricesIncludeTax() {
        return true;
    }

    @Override
    public Result calculate(Request request) {
        List<TaxSubtotal> subtotals = Groups.of(request).subtotals(this::subtotal);
        Money gross = Money.total(request.currency(), Groups.amounts(request));
        Money stated = subtotals.stream()
                .map(group -> group.net().plus(group.tax()))
                .reduce(Money.zero(request.currency()), Money::plus);
        return new Result(nets(request), subtotals, gross.minus(stated));
    }

    private TaxSubtotal subtotal(TaxTreatment treatment, Money gross) {
        Money net = net(treatment, gross);
        return TaxSubtotal.of(treatment, net, tax(treatment, gross, net));
    }

    private static List<Money> nets(Request request) {
        Money zero = Money.zero(request.currency());
        Groups running = new Groups();
        List<Money> nets = new ArrayList<>();
        for (TaxableAmount amount : request.amounts()) {
            TaxTreatment treatment = amount.treatment();
            Money before = net(treatment, running.get(treatment, zero));
            running.add(treatment, amount.amount());
            nets.add(net(treatment, running.get(treatment, zero)).minus(before));
        }
        return nets;
    }

    private static Money net(TaxTreatment treatment, Money gross) {
        BigDecimal percent = treatment.percent().orElse(BigDecimal.ZERO);
        return Rounding.quotient(gross.getCurrencyUnit(), gross.getAmount().multiply(HUNDRED), HUNDRED.add(percent));
    }
}
