package org.facturier.core.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.derivation.CumulativeInclusiveDerivations;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Parts whose prices include tax: what a part comes to with tax is said, its net is the share that all parts so far come to
 * less what earlier ones had, and its tax the difference. The last part has what is left of net and tax. A treatment that a basis does not know is a whole by itself.
 */
public enum CumulativeInclusive implements VatCalculator {
    /** Parts of invoices are taken back. */
    CREDIT,
    /** Parts of an order are billed. */
    PART;

    private final CalculationPolicy policy = new CalculationPolicy("CUMULATIVE_" + name() + "_INCLUSIVE", 1);

    /** What one basis has under one treatment. */
    private record Part(int basis, TaxTreatment treatment) {}

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
        List<Map<TaxTreatment, InclusiveShare>> shares =
                request.bases().stream().map(InclusiveShare::of).toList();
        Map<Part, Money> parts = new LinkedHashMap<>();
        List<Money> nets = new ArrayList<>(request.amounts().size());
        for (int i = 0; i < request.amounts().size(); i++) {
            TaxableAmount amount = request.amounts().get(i);
            Part part = new Part(start(request, i), amount.treatment());
            Money before = parts.getOrDefault(part, amount.amount().multipliedBy(0));
            Money now = before.plus(amount.amount());
            parts.put(part, now);
            nets.add(net(shares, part, now).minus(net(shares, part, before)));
        }
        Map<TaxTreatment, TaxSubtotal> sums = new HashMap<>();
        parts.forEach((part, gross) -> sums.merge(part.treatment(), subtotal(shares, part, gross), Cumulative::sum));
        List<TaxSubtotal> subtotals = Groups.of(request).subtotals((treatment, gross) -> sums.get(treatment));
        return new Result(nets, subtotals, rounding(request, subtotals));
    }

    private static int start(Request request, int amount) {
        return request.starts().isEmpty() ? 0 : request.starts().get(amount);
    }

    /** {@return what a part starts from, if that is known} */
    private static Optional<InclusiveShare> share(List<Map<TaxTreatment, InclusiveShare>> shares, Part part) {
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(shares.get(part.basis()).get(part.treatment()));
    }

    private static Money net(List<Map<TaxTreatment, InclusiveShare>> shares, Part part, Money gross) {
        return share(shares, part)
                .map(share -> share.net(gross))
                .orElseGet(() -> part.treatment().netOf(gross));
    }

    private static TaxSubtotal subtotal(List<Map<TaxTreatment, InclusiveShare>> shares, Part part, Money gross) {
        return share(shares, part).map(share -> share.subtotal(gross)).orElseGet(() -> {
            Money net = part.treatment().netOf(gross);
            return TaxSubtotal.of(part.treatment(), net, gross.minus(net));
        });
    }

    private static Money rounding(Request request, List<TaxSubtotal> subtotals) {
        Tally gross = Tally.in(request.currency());
        request.amounts().forEach(amount -> gross.add(amount.amount()));
        Tally stated = Tally.in(request.currency());
        subtotals.forEach(group -> stated.add(group.net()).add(group.tax()));
        return gross.total().minus(stated.total());
    }

    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return new CumulativeInclusiveDerivations(request, stated, account).all();
    }
}
