package org.facturier.core.tax;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The arithmetic of VAT over stated amounts. It multiplies and never decides.
 *
 * @implSpec Immutable and safe for many threads. V1: one subtotal for each distinct treatment, in order of first
 * appearance. V2: for prices with tax there is a net for each amount, in the same order; the nets of a treatment, or the
 * amounts where prices are without tax, sum to the net of its subtotal. V3: where nothing starts from a basis, negated amounts give negated results. V4: for
 * prices with tax the nets, the taxes and the rounding sum to the amounts; the part that takes the last of its whole has in its
 * rounding also what was rounded on what the whole was payable with, by which it differs. V5: subtotals do not depend on the order of amounts; what each starts from goes with it.
 * V6: a treatment with an exemption reason has no tax.
 */
public interface VatCalculator extends TaxExplainer {

    /** {@return the name and version stored in every document calculated so} */
    CalculationPolicy policy();

    /** {@return the breakdown of the amounts of one document} */
    Result calculate(Request request);

    /** A stated amount under its treatment: a line, a charge, or, negated, an allowance. */
    interface TaxableAmount {

        /** {@return category, rate and reason} */
        TaxTreatment treatment();

        /** {@return the amount with its sign; with tax if {@link VatCalculator#pricesIncludeTax()}, else without} */
        Money amount();

        /** {@return an amount under a treatment} */
        static TaxableAmount of(TaxTreatment treatment, Money amount) {
            return new PlainAmount(treatment, amount);
        }
    }

    /**
     * Everything the arithmetic needs.
     *
     * @param currency  of every amount
     * @param amounts  lines, then document allowances and charges, in the order of the document
     * @param bases  what amounts start from: for a credit note one for each invoice it credits, for a part of an order
     *     that of the order; else none
     * @param starts  for each amount, the index of the basis that it starts from; empty where there is no basis
     */
    record Request(
            CurrencyUnit currency,
            List<? extends TaxableAmount> amounts,
            List<CorrectionBasis> bases,
            List<Integer> starts) {

        /** @throws IllegalArgumentException if an amount starts from no basis where there are some, or from one that is not there */
        public Request {
            amounts = List.copyOf(amounts);
            bases = List.copyOf(bases);
            starts = List.copyOf(starts);
            if (starts.size() != (bases.isEmpty() ? 0 : amounts.size())) {
                throw new IllegalArgumentException(
                        "each of " + amounts.size() + " amounts starts from one basis, " + starts.size() + " are told");
            }
            for (int start : starts) {
                if (start < 0 || start >= bases.size()) {
                    throw new IllegalArgumentException("there is no basis " + start + " among " + bases.size());
                }
            }
        }

        /** Asks for amounts that start from nothing, as those of an invoice. */
        public Request(CurrencyUnit currency, List<? extends TaxableAmount> amounts) {
            this(currency, amounts, List.of(), List.of());
        }

        /** Asks for amounts that all start from one basis, as those of a part of an order, or of a note on one invoice. */
        public Request(CurrencyUnit currency, List<? extends TaxableAmount> amounts, CorrectionBasis basis) {
            this(currency, amounts, List.of(basis), Collections.nCopies(amounts.size(), 0));
        }

        /** {@return the amounts that start from a basis, by its index} */
        public List<TaxableAmount> from(int basis) {
            return IntStream.range(0, starts.size())
                    .filter(i -> starts.get(i) == basis)
                    .<TaxableAmount>mapToObj(amounts::get)
                    .toList();
        }
    }

    /**
     * The breakdown.
     *
     * @param nets  for prices with tax, the net of each amount, in the order of the request; else empty: the amounts are net
     * @param subtotals  one for each treatment
     * @param rounding  what is to be added to net and tax for the advertised total to come out (BT-114); mostly zero
     */
    record Result(List<Money> nets, List<TaxSubtotal> subtotals, Money rounding) {
        public Result {
            nets = List.copyOf(nets);
            subtotals = List.copyOf(subtotals);
        }

        /** {@return the breakdown of amounts without tax, with nothing to round} */
        public static Result of(CurrencyUnit currency, List<TaxSubtotal> subtotals) {
            return new Result(List.of(), subtotals, Money.zero(currency));
        }
    }
}
