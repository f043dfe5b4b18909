package org.facturier.core.arithmetic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;

/**
 * Tells which part takes the last of a whole: the one after which nothing is left of it, not a cent of tax, nor, where
 * parts are said with tax, a cent that is rounded beside net and tax.
 *
 * @param basis  what the part starts from
 * @param withTax  what the whole comes to with tax, where parts are said so; else none
 */
public record LastPart(CorrectionBasis basis, List<WithTax> withTax) {

    /** {@return the last part in the arithmetic of a part} */
    public static LastPart of(CorrectionBasis basis, VatCalculator calculator) {
        return new LastPart(basis, calculator.pricesIncludeTax() ? basis.withTax() : List.of());
    }

    /**
     * {@return whether nothing is left after a part, and something was before} Of what comes to nothing the first part takes
     * all.
     *
     * @param taxes  the breakdown of the part
     * @param amounts  its amounts, in the terms of its prices
     */
    public boolean is(List<TaxSubtotal> taxes, Groups amounts) {
        boolean isSpentBefore = !basis.credited().isEmpty() && isSpent(List.of(), new Groups(amounts.currency()));
        return !isSpentBefore && isSpent(taxes, amounts);
    }

    private boolean isSpent(List<TaxSubtotal> taxes, Groups amounts) {
        return basis.invoiced().stream()
                        .allMatch(whole ->
                                isSpent(whole, TaxSubtotal::net, taxes) && isSpent(whole, TaxSubtotal::tax, taxes))
                && withTax.stream()
                        .allMatch(whole -> whole.credited()
                                .plus(amounts.get(whole.treatment()))
                                .equals(whole.invoiced()));
    }

    private boolean isSpent(TaxSubtotal whole, Function<TaxSubtotal, Money> of, List<TaxSubtotal> taxes) {
        Money left = Stream.concat(basis.credited().stream(), taxes.stream())
                .filter(part -> part.treatment().equals(whole.treatment()))
                .map(of)
                .reduce(of.apply(whole), Money::minus);
        return left.isZero();
    }
}
