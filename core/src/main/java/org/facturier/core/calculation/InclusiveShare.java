package org.facturier.core.calculation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;

/**
 * What of a whole with tax falls to parts of it, under one treatment: the amount with tax is said, the net is what all parts
 * so far come to less what earlier ones had.
 *
 * @param whole  with tax
 * @param before  with tax, of earlier parts
 * @param of  the whole, net and tax
 * @param earlier  the same of earlier parts
 */
record InclusiveShare(Money whole, Money before, TaxSubtotal of, TaxSubtotal earlier) {

    /** {@return the share of a whole that a basis tells, if it has the treatment} */
    static Optional<InclusiveShare> of(CorrectionBasis basis, TaxTreatment treatment) {
        return find(basis.invoiced(), TaxSubtotal::treatment, treatment).map(of -> {
            Money zero = of.net().multipliedBy(0);
            TaxSubtotal earlier = find(basis.credited(), TaxSubtotal::treatment, treatment)
                    .orElse(TaxSubtotal.of(treatment, zero, zero));
            Optional<WithTax> said = find(basis.withTax(), WithTax::treatment, treatment);
            return new InclusiveShare(
                    said.map(WithTax::invoiced).orElse(of.net().plus(of.tax())),
                    said.map(WithTax::credited).orElse(earlier.net().plus(earlier.tax())),
                    of,
                    earlier);
        });
    }

    private static <T> Optional<T> find(List<T> all, Function<T, TaxTreatment> treatment, TaxTreatment wanted) {
        return all.stream().filter(each -> treatment.apply(each).equals(wanted)).findFirst();
    }

    /** {@return the net of this part, which comes to so much with tax} */
    Money net(Money part) {
        return part.isZero() ? part : soFar().soFar(before.plus(part)).minus(earlier.net());
    }

    /** {@return this part} */
    TaxSubtotal subtotal(Money part) {
        Money net = net(part);
        Money tax = isAll(part) ? of.tax().minus(earlier.tax()) : part.minus(net);
        return new TaxSubtotal(of.treatment(), net, tax, converted(part));
    }

    /** {@return whether nothing is left after this part} */
    boolean isAll(Money part) {
        return before.plus(part).equals(whole);
    }

    /** {@return how the net of parts is found} */
    CumulativeShare soFar() {
        return new CumulativeShare(of.net(), whole, of.treatment()::netOf);
    }

    private Optional<Money> converted(Money part) {
        return of.taxInAccountingCurrency().map(all -> {
            Money due = isAll(part) ? all : CumulativeShare.inProportion(all, before.plus(part), whole);
            return earlier.taxInAccountingCurrency().map(due::minus).orElse(due);
        });
    }
}
