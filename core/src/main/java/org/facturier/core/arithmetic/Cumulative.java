package org.facturier.core.arithmetic;

import java.util.List;
import java.util.Optional;
import org.facturier.core.derivation.CumulativeDerivations;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * The tax of a part is the share of the tax of the whole that all parts so far come to, less what earlier ones bore: any number
 * of parts sums to the whole. What credits parts of several wholes bears the sum of these shares, each rounded by itself. A
 * treatment that a basis does not know is rounded by itself.
 *
 * <p>Each part rounded by itself would lose or gain a cent. An invoice of 100.00 with 5.50 of tax at 5.5 % is credited in three
 * notes:
 * <pre>{@code
 * note    net  net so far  tax so far  tax of the note
 * 1     33.33       33.33        1.83             1.83
 * 2     33.33       66.66        3.67             1.84
 * 3     33.34      100.00        5.50             1.83
 * }</pre>
 * Tax rounded on the net of each note would be 1.83 three times, and a cent of the invoice would never be given back.
 *
 * <p>Both constants work alike. They are two so that a document says by its policy what it is a part of, an invoice that is
 * credited or an order that is billed. Prices are without tax; for prices with tax see {@link CumulativeInclusive}.
 *
 * @source Directive 2006/112/EC, art. 90
 */
public enum Cumulative implements VatCalculator {
    /** Parts of invoices are credited. */
    CREDIT,
    /** Parts of an order are billed. */
    PART;

    private final CalculationPolicy policy = new CalculationPolicy("CUMULATIVE_" + name(), 1);

    @Override
    public CalculationPolicy policy() {
        return policy;
    }

    /**
     * {@return one subtotal for each treatment: its net is the sum of the amounts, its tax the sum of the shares of the parts}
     * Nothing is rounded beside them, whatever rounding the whole had: that goes with the amount payable, of which the
     * arithmetic of tax knows nothing.
     */
    @Override
    public Result calculate(Request request) {
        List<PartOfWhole> parts = PartOfWhole.of(request);
        List<TaxSubtotal> subtotals = Groups.of(request).subtotals((treatment, net) -> subtotal(parts, treatment, net));
        return Result.of(request.currency(), subtotals);
    }

    /** Without a basis, as for a whole, the tax is that of the net at its rate. */
    private static TaxSubtotal subtotal(List<PartOfWhole> parts, TaxTreatment treatment, Money net) {
        return parts.stream()
                .flatMap(part -> part.subtotal(treatment).stream())
                .reduce(Cumulative::sum)
                .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net)));
    }

    /**
     * {@return two subtotals of one treatment put together} Where one part states no tax in the accounting currency, the sum
     * states none either and is converted as a whole.
     */
    static TaxSubtotal sum(TaxSubtotal one, TaxSubtotal other) {
        Optional<Money> converted = one.taxInAccountingCurrency()
                .flatMap(tax -> other.taxInAccountingCurrency().map(tax::plus));
        return new TaxSubtotal(
                one.treatment(), one.net().plus(other.net()), one.tax().plus(other.tax()), converted);
    }

    @Override
    public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
        return new CumulativeDerivations(request, stated, account).all();
    }
}
