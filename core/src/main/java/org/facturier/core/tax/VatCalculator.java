package org.facturier.core.tax;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The arithmetic of VAT over stated amounts. It multiplies and never decides.
 *
 * @implSpec Immutable and safe for many threads. V1: one subtotal for each distinct treatment, in order of first
 * appearance. V2: there is a net for each amount, in the same order, and the nets of a treatment sum to the net of its
 * subtotal. V3: negated amounts give negated results. V4: for prices without tax the nets are the amounts; for prices
 * with tax the nets, the taxes and the rounding sum to the amounts. V5: subtotals do not depend on the order of amounts.
 * V6: a treatment with an exemption reason has no tax.
 */
public interface VatCalculator {

    /** {@return the name and version stored in every document calculated so} */
    CalculationPolicy policy();

    /** {@return whether unit prices, allowances and charges include tax} */
    default boolean pricesIncludeTax() {
        return false;
    }

    /** {@return the breakdown of the amounts of one document} */
    Result calculate(Request request);

    /**
     * A stated amount under its treatment: a line, a charge, or, negated, an allowance.
     *
     * @param treatment  category, rate and reason
     * @param amount  with tax if {@link #pricesIncludeTax()}, else without
     */
    record TaxableAmount(TaxTreatment treatment, Money amount) {
        public TaxableAmount {
            Completeness.of("a taxable amount")
                    .needs("treatment", treatment)
                    .needs("amount", amount)
                    .verify();
        }
    }

    /**
     * Everything the arithmetic needs.
     *
     * @param currency  of every amount
     * @param amounts  lines, then document allowances and charges, in the order of the document
     * @param correction  for a credit note, what it starts from
     */
    record Request(CurrencyUnit currency, List<TaxableAmount> amounts, Optional<CorrectionBasis> correction) {
        public Request {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * The breakdown.
     *
     * @param nets  the net of each amount, in the order of the request
     * @param subtotals  one for each treatment
     * @param rounding  what is to be added to net and tax for the advertised total to come out (BT-114); mostly zero
     */
    record Result(List<Money> nets, List<TaxSubtotal> subtotals, Money rounding) {
        public Result {
            nets = List.copyOf(nets);
            subtotals = List.copyOf(subtotals);
        }
    }
}
