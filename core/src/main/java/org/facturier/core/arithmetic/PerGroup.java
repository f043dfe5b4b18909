package org.facturier.core.arithmetic;

import java.util.List;
import org.facturier.core.derivation.Formulas;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;

/**
 * Tax is rounded once for each treatment (EN 16931 BR-CO-17). Three lines of 1.03 at 20 % bear 0.62, which is 20 % of 3.09.
 *
 * <p>Prices are without tax, so amounts are nets already. The usual arithmetic of a calculator: a draft that names no policy
 * gets it.
 */
public enum PerGroup implements VatCalculator {
    INSTANCE;

    private static final CalculationPolicy POLICY = new CalculationPolicy("PER_GROUP", 1);

    @Override
    public CalculationPolicy policy() {
        return POLICY;
    }

    @Override
    public Result calculate(Request request) {
        return Result.of(
                request.currency(),
                Groups.of(request).subtotals((treatment, net) -> TaxSubtotal.of(treatment, net, treatment.taxOn(net))));
    }

    /** {@return for each group its net as the sum of its amounts, and its tax as the percentage of that net} */
    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        List<TaxDerivations.Group> groups = account.groups(request, stated, (group, subtotal, amounts) -> {
            Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, amounts);
            return TaxDerivations.Group.of(
                    net,
                    account.tax(subtotal, group, Formulas.GROUP_TAX, List.of(net, account.percent(subtotal, group))));
        });
        return new TaxDerivations(account.amounts(), groups, account.rounding(stated));
    }
}
