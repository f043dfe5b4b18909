package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.facturier.core.arithmetic.Levies;
import org.facturier.core.arithmetic.PartOfWhole;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Puts the prices of a draft and the tax on them together: every amount that the document will state. Where prices include tax,
 * what was priced stands as gross beside the nets that the arithmetic took out of it.
 *
 * <p>What is stated is summed as stated and rounded no more; only tax, conversion, levies and the payable amount are worked out
 * here, each by its own part. Made for one draft and asked once.
 */
final class StatedDraft {

    private final PricedDraft priced;
    private final VatCalculator calculator;
    private final VatCalculator.Request request;
    private final VatCalculator.Result vat;
    private final List<Levy> levies;
    private final Money zero;

    /**
     * Asks the arithmetic, once.
     *
     * @param priced  the draft with its prices
     * @param calculator  the arithmetic of its policy; may be one of the host's, and throw
     * @param levies  those of the document, said and decided
     */
    StatedDraft(PricedDraft priced, VatCalculator calculator, List<Levy> levies) {
        this.priced = priced;
        this.calculator = calculator;
        this.levies = levies;
        this.request = priced.taxable();
        this.vat = calculator.calculate(request);
        this.zero = Money.zero(priced.draft().header().currency());
    }

    /** {@return every amount, and the policy of the arithmetic that was used, be it asked for or not} */
    CalculatedAmounts calculated() {
        List<InvoiceLine> lines = lines();
        List<StatedAllowanceCharge> parts = parts();
        return new CalculatedAmounts(calculator.policy(), lines, parts, totals(lines, parts));
    }

    /**
     * {@return the lines, each with its net} Where prices include tax, the arithmetic gives the nets in the order of the lines.
     */
    private List<InvoiceLine> lines() {
        return calculator.pricesIncludeTax()
                ? IntStream.range(0, priced.lines().size())
                        .mapToObj(
                                i -> priced.lines().get(i).including(vat.nets().get(i)))
                        .toList()
                : priced.lines();
    }

    /** {@return allowances and charges of the whole, in the order in which they were agreed and spread} */
    private List<StatedAllowanceCharge> parts() {
        List<StatedAllowanceCharge> parts = new ArrayList<>();
        for (int i = 0; i < priced.pieces().size(); i++) {
            parts.add(part(priced.pieces().get(i), priced.lines().size() + i));
        }
        return parts;
    }

    /**
     * One piece as stated, without sign: its net, and beside it the priced amount where that is with tax.
     *
     * @param place  among the nets of the arithmetic: lines come first
     */
    private StatedAllowanceCharge part(DocumentAmounts.Piece piece, int place) {
        if (!calculator.pricesIncludeTax()) {
            return new StatedAllowanceCharge(
                    piece.number(), piece.agreed(), Optional.empty(), piece.stated(), piece.treatment());
        }
        // signed twice is unsigned: the net of an allowance comes back negative
        Money net = piece.agreed().allowanceCharge().signed(vat.nets().get(place));
        return new StatedAllowanceCharge(
                piece.number(), piece.agreed(), Optional.of(piece.stated()), net, piece.treatment());
    }

    /**
     * The totals of the standard, in its order: lines (BT-106), allowances and charges (BT-107, BT-108), net (BT-109), tax
     * (BT-110), total with tax (BT-112), prepaid (BT-113), rounding (BT-114), payable (BT-115). Levies change what is payable
     * and none of these before it.
     */
    private InvoiceTotals totals(List<InvoiceLine> lines, List<StatedAllowanceCharge> parts) {
        List<TaxSubtotal> taxes = inAccountingCurrency(vat.subtotals());
        Money sum = sum(lines, InvoiceLine::net);
        Money allowances = total(Allowance.class, parts);
        Money charges = total(Charge.class, parts);
        Money net = parts.isEmpty() ? sum : sum.minus(allowances).plus(charges);
        Money tax = sum(taxes, TaxSubtotal::tax);
        Money gross = net.plus(tax);
        Money prepaid = priced.draft().prepaid().orElse(zero);
        List<LevyAmount> levied = levied(taxes);
        Money unpaid = due(gross, levied).minus(prepaid);
        Money rounding = new PayableRounding(priced.draft(), calculator, request, vat).of(unpaid, levies);
        return new InvoiceTotals(
                sum,
                allowances,
                charges,
                net,
                tax,
                inAccountingCurrencyTotal(taxes),
                gross,
                prepaid,
                rounding,
                unpaid.plus(rounding),
                taxes,
                levied);
    }

    /** {@return what levies come to on the nets of the document; none where none is said or decided} */
    private List<LevyAmount> levied(List<TaxSubtotal> taxes) {
        return levies.isEmpty()
                ? List.of()
                : new Levies(zero.getCurrencyUnit(), taxes, PartOfWhole.of(DocumentRequest.net(request, vat)))
                        .amounts(levies);
    }

    /** {@return what is to be paid in all: with tax, and with levies added or withheld} */
    private Money due(Money gross, List<LevyAmount> levied) {
        return levied.isEmpty() ? gross : gross.plus(sum(levied, LevyAmount::signed));
    }

    /** Each group is converted by itself and the total is their sum, so that the breakdown adds up in both currencies. */
    private List<TaxSubtotal> inAccountingCurrency(List<TaxSubtotal> taxes) {
        Optional<ExchangeRate> rate = priced.draft().header().accountingRate();
        return rate.isEmpty()
                ? taxes
                : taxes.stream()
                        // a credit note states its share of what the invoice stated
                        .map(group -> group.taxInAccountingCurrency().isPresent()
                                ? group
                                : group.withTaxInAccountingCurrency(rate.get().convert(group.tax())))
                        .toList();
    }

    /** {@return the sum of what groups state, empty where none does} */
    private static Optional<Money> inAccountingCurrencyTotal(List<TaxSubtotal> taxes) {
        Optional<Money> total = Optional.empty();
        for (TaxSubtotal group : taxes) {
            Optional<Money> before = total;
            total = group.taxInAccountingCurrency()
                    .map(tax -> before.map(tax::plus).orElse(tax))
                    .or(() -> before);
        }
        return total;
    }

    /** {@return the sum of all allowances, or of all charges, without sign as the standard states it} */
    private Money total(Class<? extends AllowanceCharge> kind, List<StatedAllowanceCharge> parts) {
        Tally total = Tally.in(zero.getCurrencyUnit());
        for (StatedAllowanceCharge part : parts) {
            if (kind.isInstance(part.allowanceCharge())) {
                total.add(part.amount());
            }
        }
        return total.total();
    }

    /** {@return the exact sum of stated amounts} */
    private <T> Money sum(List<T> stated, Function<T, Money> amount) {
        Tally sum = Tally.in(zero.getCurrencyUnit());
        for (T each : stated) {
            sum.add(amount.apply(each));
        }
        return sum.total();
    }
}
