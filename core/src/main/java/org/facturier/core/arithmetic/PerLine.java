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
 * Tax is rounded on every line, allowance and charge, then summed. Three lines of 1.03 at 20 % bear 0.63, which is three times
 * 0.21; {@link PerGroup} has 0.62.
 *
 * <p>Prices are without tax. A piece of an allowance on the document comes negated, and takes its own rounded tax off.
 */
public enum PerLine implements VatCalculator {
    INSTANCE;

    private static final CalculationPolicy POLICY = new CalculationPolicy("PER_LINE", 1);

    @Override
    public CalculationPolicy policy() {
        return POLICY;
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

    /**
     * {@return for each group its tax as the sum of the taxes on its amounts} The tax on one amount is not stated by the
     * document and stands beside it.
     */
    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        List<TaxDerivations.Group> groups = account.groups(request, stated, (group, subtotal, amounts) -> {
            Derivation percent = account.percent(subtotal, group);
            List<Derivation> taxes = amounts.stream()
                    .map(amount -> account.taxOf(amount, Formulas.LINE_TAX, percent))
                    .toList();
            return TaxDerivations.Group.of(
                    account.net(subtotal, group, TaxAccount.GROUP_NET, amounts),
                    account.tax(subtotal, group, Formulas.GROUP_TAX_OF_LINES, taxes));
        });
        return new TaxDerivations(account.amounts(), groups, account.rounding(stated));
    }
}
