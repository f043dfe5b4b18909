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
 * Tells which part takes the last of a whole: the one after which nothing is left of it, not a cent of tax, nor, where parts
 * are said with tax, a cent that is rounded beside net and tax. That part takes the rounding that is left of the amount payable
 * of the whole.
 *
 * <p>All net of a rate may be gone while a cent of its tax is not: then the last part is yet to come.
 *
 * @param basis  what the part starts from: the whole, and what earlier parts took
 * @param withTax  what the whole comes to with tax, where parts are said so; else none
 */
public record LastPart(CorrectionBasis basis, List<WithTax> withTax) {

    /**
     * {@return the last part in the arithmetic of a part} A part said without tax takes the last without, whatever the whole
     * was said in.
     */
    public static LastPart of(CorrectionBasis basis, VatCalculator calculator) {
        return new LastPart(basis, calculator.pricesIncludeTax() ? basis.withTax() : List.of());
    }

    /**
     * {@return whether nothing is left after a part, and something was before} Of what comes to nothing the first part takes
     * all. Of what was spent before, a further part is not the last once more.
     *
     * @param taxes  the breakdown of the part
     * @param amounts  its amounts, in the terms of its prices
     */
    public boolean is(List<TaxSubtotal> taxes, Groups amounts) {
        boolean isSpentBefore = !basis.credited().isEmpty() && isSpent(List.of(), new Groups(amounts.currency()));
        return !isSpentBefore && isSpent(taxes, amounts);
    }

    /**
     * {@return whether earlier parts and this one leave nothing under any treatment of the whole} A treatment that the whole
     * does not have counts for nothing.
     */
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
