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
 * less what earlier ones had, and its tax the difference. The last part has what is left of net and tax. A treatment that a
 * basis does not know is a whole by itself.
 *
 * <p>An order of 100.00 with tax at 20 % is a net of 83.33 and a tax of 16.67. It is billed in two halves of 50.00:
 * <pre>{@code
 * part   with tax    net so far     net     tax
 * 1         50.00         41.67   41.67    8.33
 * 2         50.00         83.33   41.66    8.34
 * }</pre>
 * Each half by itself would have a net of 41.67, and both a cent more than the order.
 *
 * <p>The amount with tax is what parts are parts of, for two amounts with tax may have one net: who says only a net cannot know
 * what was paid.
 */
public enum CumulativeInclusive implements VatCalculator {
    /** Parts of invoices are credited. */
    CREDIT,
    /** Parts of an order are billed. */
    PART;

    private final CalculationPolicy policy = new CalculationPolicy("CUMULATIVE_" + name() + "_INCLUSIVE", 1);

    /**
     * What one basis has under one treatment; without a basis there is one part for each treatment.
     *
     * @param basis  the index of the basis, 0 where there is none
     * @param treatment  the treatment
     */
    private record Part(int basis, TaxTreatment treatment) {}

    @Override
    public CalculationPolicy policy() {
        return policy;
    }

    @Override
    public boolean pricesIncludeTax() {
        return true;
    }

    /**
     * {@return nets, subtotals and rounding} The net of an amount is a step of its part: the net of the running sum with this
     * amount less the net without it, so that the nets of a part sum to its net wherever an amount stands in it.
     */
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

    /** {@return the index of the basis that an amount starts from, 0 where nothing starts from one} */
    private static int start(Request request, int amount) {
        return request.starts().isEmpty() ? 0 : request.starts().get(amount);
    }

    /** {@return what a part starts from, if that is known} */
    private static Optional<InclusiveShare> share(List<Map<TaxTreatment, InclusiveShare>> shares, Part part) {
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(shares.get(part.basis()).get(part.treatment()));
    }

    /** {@return the net of what a part comes to with tax: of its whole, else by its own rate} */
    private static Money net(List<Map<TaxTreatment, InclusiveShare>> shares, Part part, Money gross) {
        return share(shares, part)
                .map(share -> share.net(gross))
                .orElseGet(() -> part.treatment().netOf(gross));
    }

    /** {@return net and tax of a part, the tax being the difference} */
    private static TaxSubtotal subtotal(List<Map<TaxTreatment, InclusiveShare>> shares, Part part, Money gross) {
        return share(shares, part).map(share -> share.subtotal(gross)).orElseGet(() -> {
            Money net = part.treatment().netOf(gross);
            return TaxSubtotal.of(part.treatment(), net, gross.minus(net));
        });
    }

    /**
     * {@return what net and tax lack to the amounts with tax} It is nothing but for a last part: that takes all net and tax
     * that its whole has left, though a cent of the whole may have been rounded beside them.
     */
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
