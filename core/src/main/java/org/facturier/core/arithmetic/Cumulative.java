package org.facturier.core.arithmetic;

import java.util.List;
import java.util.Optional;
import org.facturier.core.derivation.CumulativeDerivations;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * The tax of a part is the share of the tax of the whole that all parts so far come to, less what earlier ones bore: any
 * number of parts sums to the whole. What takes back parts of several wholes bears the sum of these shares, each rounded
 * by itself. A treatment that a basis does not know is rounded by itself.
 */
public enum Cumulative implements VatCalculator {
    /** Parts of invoices are taken back. */
    CREDIT,
    /** Parts of an order are billed. */
    PART;

    private final CalculationPolicy policy = new CalculationPolicy("CUMULATIVE_" + name(), 1);

    @Override
    public CalculationPolicy policy() {
        return policy;
    }

    @Override
    public Result calculate(Request request) {
        List<PartOfWhole> parts = PartOfWhole.of(request);
        List<TaxSubtotal> subtotals = Groups.of(request).subtotals((treatment, net) -> subtotal(parts, treatment, net));
        return Result.of(request.currency(), subtotals);
    }

    private static TaxSubtotal subtotal(List<PartOfWhole> parts, TaxTreatment treatment, Money net) {
        return parts.stream()
                .flatMap(part -> part.subtotal(treatment).stream())
                .reduce(Cumulative::sum)
                .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net)));
    }

    /** Where one part states no tax in the accounting currency, the sum is converted as a whole. */
    static TaxSubtotal sum(TaxSubtotal one, TaxSubtotal other) {
        Optional<Money> converted = one.taxInAccountingCurrency()
                .flatMap(tax -> other.taxInAccountingCurrency().map(tax::plus));
        return new TaxSubtotal(
                one.treatment(), one.net().plus(other.net()), one.tax().plus(other.tax()), converted);
    }

    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return new CumulativeDerivations(request, stated, account).all();
    }
}
