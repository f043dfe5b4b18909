package org.facturier.core.calculation;

import java.util.List;
import java.util.Optional;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * The tax of a part is the share of the tax of the whole that all parts so far come to, less what earlier ones bore: any
 * number of parts sums to the whole. A treatment that the basis does not know is rounded by itself.
 */
enum Cumulative implements VatCalculator {
    /** Parts of an invoice are taken back. */
    CREDIT,
    /** Parts of an order are billed. */
    PART;

    @Override
    public CalculationPolicy policy() {
        return new CalculationPolicy("CUMULATIVE_" + name(), 1);
    }

    @Override
    public Result calculate(Request request) {
        Optional<CorrectionBasis> basis = request.correction();
        List<TaxSubtotal> subtotals = Groups.of(request)
                .subtotals((treatment, net) -> basis.flatMap(known -> share(known, treatment, net))
                        .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net))));
        Money rounding = basis.filter(known -> isSpent(known, subtotals))
                .map(CorrectionBasis::rounding)
                .orElse(Money.zero(request.currency()));
        return new Result(List.of(), subtotals, rounding);
    }

    private static Optional<TaxSubtotal> share(CorrectionBasis basis, TaxTreatment treatment, Money net) {
        return find(basis.invoiced(), treatment).map(invoiced -> {
            Optional<TaxSubtotal> earlier = find(basis.credited(), treatment);
            Money soFar = earlier.map(TaxSubtotal::net).map(net::plus).orElse(net);
            Money tax = tax(invoiced).soFar(soFar);
            return new TaxSubtotal(
                    treatment,
                    net,
                    earlier.map(TaxSubtotal::tax).map(tax::minus).orElse(tax),
                    inAccountingCurrency(invoiced, earlier, soFar));
        });
    }

    private static Optional<Money> inAccountingCurrency(
            TaxSubtotal invoiced, Optional<TaxSubtotal> earlier, Money soFar) {
        return invoiced.taxInAccountingCurrency().map(whole -> {
            Money due =
                    soFar.equals(invoiced.net()) ? whole : CumulativeShare.inProportion(whole, soFar, invoiced.net());
            return earlier.flatMap(TaxSubtotal::taxInAccountingCurrency)
                    .map(due::minus)
                    .orElse(due);
        });
    }

    static CumulativeShare tax(TaxSubtotal invoiced) {
        return new CumulativeShare(invoiced.tax(), invoiced.net(), invoiced.treatment()::taxOn);
    }

    private static boolean isSpent(CorrectionBasis basis, List<TaxSubtotal> now) {
        return basis.invoiced().stream().allMatch(invoiced -> {
            Money zero = Money.zero(invoiced.net().getCurrencyUnit());
            Money earlier = find(basis.credited(), invoiced.treatment())
                    .map(TaxSubtotal::net)
                    .orElse(zero);
            Money current =
                    find(now, invoiced.treatment()).map(TaxSubtotal::net).orElse(zero);
            return earlier.plus(current).equals(invoiced.net());
        });
    }

    private static Optional<TaxSubtotal> find(List<TaxSubtotal> subtotals, TaxTreatment treatment) {
        return subtotals.stream()
                .filter(subtotal -> subtotal.treatment().equals(treatment))
                .findFirst();
    }

    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return new CumulativeDerivations(request, stated, account).all();
    }
}
