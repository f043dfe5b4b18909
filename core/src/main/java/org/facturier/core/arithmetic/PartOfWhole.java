package org.facturier.core.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/**
 * The amounts of a document that start from one basis: a note over two invoices has two such parts, the final invoice of an
 * order one.
 *
 * @param index  of the basis among those of the request
 * @param basis  what they start from
 * @param nets  their sums by treatment; with tax where the request is so
 * @param invoiced  the breakdown of the whole, by treatment
 * @param credited  that of earlier parts; a treatment never credited may be missing
 */
public record PartOfWhole(
        int index,
        CorrectionBasis basis,
        Groups nets,
        Map<TaxTreatment, TaxSubtotal> invoiced,
        Map<TaxTreatment, TaxSubtotal> credited) {

    private PartOfWhole(int index, CorrectionBasis basis, Groups nets) {
        this(index, basis, nets, byTreatment(basis.invoiced()), byTreatment(basis.credited()));
    }

    /** {@return a part for each basis that an amount starts from, in the order of the bases; none where there is no basis} */
    public static List<PartOfWhole> of(Request request) {
        List<PartOfWhole> parts = new ArrayList<>();
        for (int i = 0; i < request.bases().size(); i++) {
            List<TaxableAmount> own = request.from(i);
            if (!own.isEmpty()) {
                parts.add(new PartOfWhole(i, request.bases().get(i), Groups.of(request.currency(), own)));
            }
        }
        return parts;
    }

    /**
     * {@return what it comes to under a treatment, if it has an amount under it} A treatment that the whole does not have is
     * taxed by itself, at its rate.
     */
    Optional<TaxSubtotal> subtotal(TaxTreatment treatment) {
        return nets.find(treatment)
                .map(net -> Optional.ofNullable(invoiced.get(treatment))
                        .map(whole -> share(whole, net))
                        .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net))));
    }

    private TaxSubtotal share(TaxSubtotal invoiced, Money net) {
        Optional<TaxSubtotal> earlier = Optional.ofNullable(credited.get(invoiced.treatment()));
        Money soFar = earlier.map(TaxSubtotal::net).map(net::plus).orElse(net);
        Money tax = tax(basis, invoiced).soFar(soFar);
        return new TaxSubtotal(
                invoiced.treatment(),
                net,
                earlier.map(TaxSubtotal::tax).map(tax::minus).orElse(tax),
                inAccountingCurrency(invoiced, earlier, soFar));
    }

    /**
     * In proportion to the net, and the whole once all net is taken: parts are not converted anew, or they would not sum to
     * what the whole stated. Empty where the whole stated none.
     */
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

    /** {@return how the tax of parts is found: what rode on the whole may have left it off the rate} */
    static CumulativeShare tax(CorrectionBasis basis, TaxSubtotal invoiced) {
        return CumulativeShare.of(invoiced, find(basis.riding(), invoiced.treatment()));
    }

    /** Where a treatment stands twice the first counts. */
    private static Map<TaxTreatment, TaxSubtotal> byTreatment(List<TaxSubtotal> groups) {
        Map<TaxTreatment, TaxSubtotal> byTreatment = new HashMap<>();
        groups.forEach(group -> byTreatment.putIfAbsent(group.treatment(), group));
        return byTreatment;
    }

    private static Optional<TaxSubtotal> find(List<TaxSubtotal> subtotals, TaxTreatment treatment) {
        return subtotals.stream()
                .filter(subtotal -> subtotal.treatment().equals(treatment))
                .findFirst();
    }
}
