package org.facturier.core.arithmetic;

import java.util.List;
import org.facturier.core.derivation.Formulas;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;

/** Tax is rounded once for each treatment (EN 16931 BR-CO-17). */
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
