package org.facturier.core.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;

/**
 * What of a whole with tax falls to parts of it, under one treatment: the amount with tax is said, the net is what all parts so
 * far come to less what earlier ones had.
 *
 * <p>The whole with tax may differ from its net and tax together, by what was rounded beside them (BT-114): the advertised
 * price counts.
 *
 * @param whole  with tax
 * @param before  with tax, of earlier parts
 * @param of  the whole, net and tax
 * @param earlier  the same of earlier parts
 */
record InclusiveShare(Money whole, Money before, TaxSubtotal of, TaxSubtotal earlier) {

    /**
     * {@return the shares of a whole that a basis tells, by treatment, in the order of its breakdown} What the basis does not
     * say with tax is net and tax together.
     */
    static Map<TaxTreatment, InclusiveShare> of(CorrectionBasis basis) {
        Map<TaxTreatment, TaxSubtotal> credited = byTreatment(basis.credited(), TaxSubtotal::treatment);
        Map<TaxTreatment, WithTax> said = byTreatment(basis.withTax(), WithTax::treatment);
        Map<TaxTreatment, InclusiveShare> shares = new LinkedHashMap<>();
        byTreatment(basis.invoiced(), TaxSubtotal::treatment)
                .forEach((treatment, of) -> shares.put(
                        treatment,
                        of(
                                of,
                                Optional.ofNullable(credited.get(treatment)),
                                Optional.ofNullable(said.get(treatment)))));
        return shares;
    }

    private static InclusiveShare of(TaxSubtotal of, Optional<TaxSubtotal> credited, Optional<WithTax> said) {
        Money zero = of.net().multipliedBy(0);
        TaxSubtotal earlier = credited.orElse(TaxSubtotal.of(of.treatment(), zero, zero));
        return new InclusiveShare(
                said.map(WithTax::invoiced).orElse(of.net().plus(of.tax())),
                said.map(WithTax::credited).orElse(earlier.net().plus(earlier.tax())),
                of,
                earlier);
    }

    private static <T> Map<TaxTreatment, T> byTreatment(List<T> all, Function<T, TaxTreatment> treatment) {
        Map<TaxTreatment, T> byTreatment = new LinkedHashMap<>();
        all.forEach(each -> byTreatment.putIfAbsent(treatment.apply(each), each));
        return byTreatment;
    }

    /**
     * {@return the net of this part, which comes to so much with tax} A part of zero has none, also where the whole is spent.
     *
     * @param part  with tax, of either sign
     */
    Money net(Money part) {
        return part.isZero() ? part : soFar().soFar(before.plus(part)).minus(earlier.net());
    }

    /**
     * {@return this part} Its tax is the difference, but for the last part: that takes the tax that is left.
     *
     * @param part  with tax
     */
    TaxSubtotal subtotal(Money part) {
        Money net = net(part);
        Money tax = isAll(part) ? of.tax().minus(earlier.tax()) : part.minus(net);
        return new TaxSubtotal(of.treatment(), net, tax, converted(part, net, tax));
    }

    /** {@return whether nothing is left of the whole with tax after this part} */
    boolean isAll(Money part) {
        return before.plus(part).equals(whole);
    }

    /**
     * {@return how the net of parts is found} The rate takes the net out of the amount with tax; where that does not give the
     * net of the whole, parts have it in proportion.
     */
    CumulativeShare soFar() {
        return new CumulativeShare(of.net(), whole, of.treatment()::netOf);
    }

    /**
     * It is the whole once net and tax are, though a cent rounded beside them is left of the amount with tax. Empty where the
     * whole stated none.
     */
    private Optional<Money> converted(Money part, Money net, Money tax) {
        boolean isAllTax = earlier.net().plus(net).equals(of.net())
                && earlier.tax().plus(tax).equals(of.tax());
        return of.taxInAccountingCurrency().map(all -> {
            Money due = isAll(part) || isAllTax ? all : CumulativeShare.inProportion(all, before.plus(part), whole);
            return earlier.taxInAccountingCurrency().map(due::minus).orElse(due);
        });
    }
}
