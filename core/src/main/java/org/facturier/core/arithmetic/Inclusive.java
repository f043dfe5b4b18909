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
 *
 * <p>At 20 % no net has 10.05 with its tax: 8.37 and 1.67 are 10.04, 8.38 and 1.68 are 10.06. The net taken out of 10.05 is
 * 8.38, and then
 * <ul>
 * <li>by difference the tax is 1.67: the buyer pays what was advertised, and the tax is a cent off that of its net;
 * <li>with rounding the tax is 1.68 as the net has it, and a rounding amount of -0.01 brings the total back to 10.05.
 * </ul>
 *
 * @source Directive 2006/112/EC, art. 73 and 78
 */
public enum Inclusive implements VatCalculator {
    /** The tax is what is left of the gross. Nothing is rounded beside it. */
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
    /** The tax is that of the net at its rate; what is missing to the gross is stated apart (BT-114). */
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

    /** {@return the tax of a group of which gross and net are known} */
    abstract Money tax(TaxTreatment treatment, Money gross, Money net);

    /** {@return how that tax came about, for the explanation} */
    abstract Derivation tax(TaxAccount account, int group, TaxSubtotal stated, Derivation gross, Derivation net);

    @Override
    public CalculationPolicy policy() {
        return policy;
    }

    @Override
    public boolean pricesIncludeTax() {
        return true;
    }

    /**
     * {@return nets, subtotals and what these lack to the amounts with tax} Whatever the request starts from is not looked at.
     */
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

    /**
     * {@return the net of each amount: what the net in the running sum of its treatment grows by} The nets of a treatment thus
     * sum to the net of its subtotal, and each is within a cent of the net in its own amount. Of two lines of 0.99 at 20 % the
     * first has 0.83, the second 0.82, for 1.98 is a net of 1.65.
     */
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
