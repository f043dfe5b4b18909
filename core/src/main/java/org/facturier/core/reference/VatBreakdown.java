package org.facturier.core.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The sums of the breakdowns of VAT (BG-23) of several documents, one for each treatment, in order of first appearance.
 * Net, tax and tax in the accounting currency are summed as they were stated; nothing is worked out anew from a rate, so
 * that cents of rounding are kept. A treatment that comes to nothing stays in the list.
 *
 * <p>Used for what was credited of an invoice, what was billed of an order, and for the difference of two breakdowns. It
 * changes in place, and is not for several threads.
 */
public final class VatBreakdown {

    private final Map<TaxTreatment, TaxSubtotal> sums = new LinkedHashMap<>();

    /** Begins with no document. */
    public VatBreakdown() {}

    /** {@return the sums of the groups of one document} */
    public static VatBreakdown of(List<TaxSubtotal> groups) {
        return new VatBreakdown().plus(groups);
    }

    /**
     * {@return this, with groups added} The tax in the accounting currency is the sum of those that have one; it is absent
     * only where none has.
     */
    public VatBreakdown plus(List<TaxSubtotal> groups) {
        groups.forEach(group -> sums.merge(group.treatment(), group, VatBreakdown::sum));
        return this;
    }

    /** {@return this, with groups taken off} A treatment that was not there before is there below zero. */
    public VatBreakdown minus(List<TaxSubtotal> groups) {
        return plus(groups.stream().map(VatBreakdown::negated).toList());
    }

    /**
     * {@return one group for each treatment, in order of first appearance, also where it comes to nothing} A copy: later
     * sums do not change it.
     */
    public List<TaxSubtotal> groups() {
        return List.copyOf(sums.values());
    }

    /** {@return the net of a treatment, empty where it never appeared} */
    public Optional<Money> net(TaxTreatment treatment) {
        return Optional.ofNullable(sums.get(treatment)).map(TaxSubtotal::net);
    }

    private static TaxSubtotal sum(TaxSubtotal one, TaxSubtotal other) {
        return new TaxSubtotal(
                one.treatment(),
                one.net().plus(other.net()),
                one.tax().plus(other.tax()),
                Stream.of(one, other)
                        .flatMap(group -> group.taxInAccountingCurrency().stream())
                        .reduce(Money::plus));
    }

    private static TaxSubtotal negated(TaxSubtotal group) {
        return new TaxSubtotal(
                group.treatment(),
                group.net().negated(),
                group.tax().negated(),
                group.taxInAccountingCurrency().map(Money::negated));
    }
}
