package org.facturier.core.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.derivation.Formulas;
import org.facturier.core.derivation.InclusiveDerivations;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Prices include tax: the gross of each treatment is summed, the net taken out of it once, and shared among the lines by
 * cumulative rounding. Some gross amounts are the sum of no net and its tax; the two ways differ in who bears the cent.
 */
public enum Inclusive implements VatCalculator {
    BY_DIFFERENCE {
        @Override
        Money tax(TaxTreatment treatment, Money gross, Money net) {
            return gross.minus(net);
        }

        @Override
        Derivation tax(TaxAccount account, int group, TaxSubtotal stated, Derivation gross, Derivation net) {
            return account.tax(stated, group, Formulas.TAX_BY_DIFFERENCE, List.of(gross, net));
        }
    },
    WITH_ROUNDING {
        @Override
        Money tax(TaxTreatment treatment, Money gross, Money net) {
            return treatment.taxOn(net);
        }

        @Override
        Derivation tax(TaxAccount account, int group, TaxSubtotal stated, Derivation gross, Derivation net) {
            return account.tax(stated, group, Formulas.GROUP_TAX, List.of(net, account.percent(stated, group)));
        }
    };

    private final CalculationPolicy policy = new CalculationPolicy("INCLUSIVE_" + name(), 1);

    abstract Money tax(TaxTreatment treatment, Money gross, Money net);

    abstract Derivation tax(TaxAccount account, int group, TaxSubtotal stated, Derivation gross, Derivation net);

    @Override
    public CalculationPolicy policy() {
        return policy;
    }

    @Override
    public boolean pricesIncludeTax() {
        return true;
    }

    @Override
    public Result calculate(Request request) {
        List<TaxSubtotal> subtotals = Groups.of(request).subtotals(this::subtotal);
        Tally gross = Tally.in(request.currency());
        request.amounts().forEach(amount -> gross.add(amount.amount()));
        Tally stated = Tally.in(request.currency());
        subtotals.forEach(group -> stated.add(group.net()).add(group.tax()));
        return new Result(nets(request), subtotals, gross.total().minus(stated.total()));
    }

    private TaxSubtotal subtotal(TaxTreatment treatment, Money gross) {
        Money net = treatment.netOf(gross);
        return TaxSubtotal.of(treatment, net, tax(treatment, gross, net));
    }

    private static List<Money> nets(Request request) {
        Groups running = new Groups(request.currency());
        List<Money> nets = new ArrayList<>(request.amounts().size());
        for (TaxableAmount amount : request.amounts()) {
            TaxTreatment treatment = amount.treatment();
            Money before = treatment.netOf(running.get(treatment));
            running.add(treatment, amount.amount());
            nets.add(treatment.netOf(running.get(treatment)).minus(before));
        }
        return nets;
    }

    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return new InclusiveDerivations(this::tax, request, stated, account).all();
    }
}
