package org.facturier.core.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** The sums of the breakdowns of several documents, in order of first appearance. */
public final class Breakdown {

    private final Map<TaxTreatment, TaxSubtotal> sums = new LinkedHashMap<>();

    /** Begins with no document. */
    public Breakdown() {}

    /** {@return the sums of the groups of one document} */
    public static Breakdown of(List<TaxSubtotal> groups) {
        return new Breakdown().plus(groups);
    }

    /** {@return this, with groups added} */
    public Breakdown plus(List<TaxSubtotal> groups) {
        groups.forEach(group -> sums.merge(group.treatment(), group, Breakdown::sum));
        return this;
    }

    /** {@return this, with groups taken off} */
    public Breakdown minus(List<TaxSubtotal> groups) {
        return plus(groups.stream().map(Breakdown::negated).toList());
    }

    /** {@return one group for each treatment} */
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
