package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.ACCOUNTING_RATE;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_NET;
import static org.facturier.core.explanation.DocumentFigure.GROUP_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.LINE_NET;
import static org.facturier.core.explanation.DocumentFigure.PAYABLE_UNIT;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_ALLOWANCES;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_CHARGES;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_EXACT;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_GROSS;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_LESS_ALLOWANCES;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_LESS_PREPAID;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_LINES;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_NET;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_PAYABLE;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_PREPAID;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_ROUNDED;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_ROUNDING;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_ROUNDING_OF_TAX;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_TAX;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxExplainer;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;

/**
 * Derives every amount of a document from what it says itself; nothing is taken from the calculation that made it. It states
 * the law a second time, so that a document of years ago, or of another hand, is explained as well, and a fault of the
 * calculation shows: where a stated amount is not what the stated amounts come to that it is made of, the explanation
 * contradicts it.
 *
 * <p>It goes the way of the calculation: lines, allowances and charges, tax by the arithmetic of the document, totals, levies,
 * rounding, instalments. Every amount that a document states is taken down with that amount, right or wrong; a figure between,
 * which no document states, is worked out and rounded to the decimals of the currency. Each stands after those that it is made
 * of.
 */
public final class Explainer {

    private final DocumentHeader header;
    private final CalculatedAmounts calculated;
    private final InvoiceTotals totals;
    private final TaxExplainer arithmetic;
    private final Collection<? extends TaxExplainer> known;
    private final Explanation.Builder steps;
    private final List<DocumentBasis> bases;

    /**
     * Asks about one document.
     *
     * @param header  of the document
     * @param calculated  its amounts
     * @param bases  what it starts from, none for an invoice by itself
     * @param arithmetic  how its tax was worked out; one that does not explain itself has its tax taken as given
     * @param known  the arithmetics of which it is known what they round; the rounding of another stands as given
     */
    public Explainer(
            DocumentHeader header,
            CalculatedAmounts calculated,
            List<DocumentBasis> bases,
            TaxExplainer arithmetic,
            Collection<? extends TaxExplainer> known) {
        this.header = header;
        this.calculated = calculated;
        this.totals = calculated.totals();
        this.bases = bases;
        this.arithmetic = arithmetic;
        this.known = known;
        this.steps = Explanation.in(header.currency());
    }

    /**
     * {@return every amount of the document, with how it came about}
     *
     * @param schedule  the instalments, where there are some; an offer has none
     */
    public Explanation explain(Optional<PaymentSchedule> schedule) {
        List<Derivation> amounts = lines();
        if (!calculated.allowancesAndCharges().isEmpty()) {
            amounts.addAll(
                    new AllowanceChargeDerivations(steps, header.type(), calculated, List.copyOf(amounts)).signed());
        }
        TaxDerivations taxes = arithmetic.explain(request(), result(), account(amounts));
        Derivation payable =
                totals(taxes, unsigned(taxes.nets().subList(calculated.lines().size(), amounts.size())));
        schedule.ifPresent(
                dated -> new InstalmentDerivations(steps, header.terms()).explain(dated, totals.payable(), payable));
        return steps.build();
    }

    /** Where the terms have a unit, the rounding of tax is but a part of the rounding amount, and stands beside it. */
    private TaxAccount account(List<Derivation> amounts) {
        return isRounded()
                ? new TaxAccount(amounts, netPlaces(), steps, TOTAL_ROUNDING_OF_TAX.at())
                : new TaxAccount(amounts, netPlaces(), steps);
    }

    /**
     * {@return whether the rounding is worked out to the unit of the terms} Where it starts from a basis, the last part takes
     * the rounding of the whole, and an arithmetic of the host's may round by itself: then the rounding stands as given.
     * Without a unit the rounding is what the arithmetic of tax says of it.
     */
    private boolean isRounded() {
        return header.terms().payableUnit().isPresent() && bases.isEmpty() && known.contains(arithmetic);
    }

    /** {@return how each line came to its amount, in the order of the document} */
    private List<Derivation> lines() {
        List<Derivation> lines = new ArrayList<>(calculated.lines().size());
        for (int i = 0; i < calculated.lines().size(); i++) {
            lines.add(new LineDerivation(steps, calculated.lines().get(i), i).amount());
        }
        return lines;
    }

    /** A line starts from the basis of what it credits, what is on the whole from the first. */
    private Request request() {
        List<TaxableAmount> amounts = new ArrayList<>(calculated.lines());
        for (StatedAllowanceCharge part : allowancesAndCharges()) {
            amounts.add(
                    TaxableAmount.of(part.treatment(), part.allowanceCharge().signed(part.priced())));
        }
        if (bases.isEmpty()) {
            return new Request(header.currency(), amounts);
        }
        List<Integer> starts = new ArrayList<>(amounts.size());
        calculated
                .lines()
                .forEach(line ->
                        starts.add(DocumentBasis.startOf(bases, line.item().corrects())));
        while (starts.size() < amounts.size()) {
            starts.add(DocumentBasis.startOf(bases, Optional.empty()));
        }
        return new Request(
                header.currency(),
                amounts,
                bases.stream().map(DocumentBasis::basis).toList(),
                starts);
    }

    /** {@return what the arithmetic of tax is said to have answered: what the document states} */
    private VatCalculator.Result result() {
        List<Money> nets = arithmetic.pricesIncludeTax()
                ? Stream.concat(
                                calculated.lines().stream().map(InvoiceLine::net),
                                allowancesAndCharges().stream().map(StatedAllowanceCharge::signed))
                        .toList()
                : List.of();
        return new VatCalculator.Result(nets, totals.taxes(), roundingOfTax());
    }

    /**
     * Of prices with tax, what net and tax lack to what is advertised; the document states only what both roundings make
     * together.
     */
    private Money roundingOfTax() {
        if (!isRounded()) {
            return totals.rounding();
        }
        return arithmetic.pricesIncludeTax()
                ? totals.taxes().stream()
                        .map(group -> group.net().plus(group.tax()))
                        .reduce(calculated.advertised(), Money::minus)
                : Money.zero(header.currency());
    }

    /**
     * Where the net of each amount stands, lines first; none where prices are without tax. The net of an allowance has its sign
     * there, while the document states it without: so it stands beside.
     */
    private List<Place> netPlaces() {
        if (!arithmetic.pricesIncludeTax()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < calculated.lines().size(); i++) {
            places.add(LINE_NET.at(i));
        }
        for (int i = 0; i < allowancesAndCharges().size(); i++) {
            places.add((isAllowance(allowancesAndCharges().get(i)) ? ALLOWANCE_CHARGE_NET : ALLOWANCE_CHARGE_AMOUNT)
                    .at(i));
        }
        return places;
    }

    /**
     * The net amounts of allowances and charges, without sign, as the document states them. Where prices are without tax, the
     * piece is there already: the signed one was made of it.
     */
    private List<Derivation> unsigned(List<Derivation> nets) {
        List<Derivation> unsigned = new ArrayList<>();
        for (int i = 0; i < nets.size(); i++) {
            Derivation net = nets.get(i);
            unsigned.add(
                    !isAllowance(allowancesAndCharges().get(i))
                            ? net
                            : arithmetic.pricesIncludeTax()
                                    ? stated(
                                            ALLOWANCE_CHARGE_AMOUNT.at(i),
                                            allowancesAndCharges().get(i).amount(),
                                            Formulas.TAKEN_OFF,
                                            List.of(net))
                                    : net.operands().get(0));
        }
        return unsigned;
    }

    /**
     * {@return the amount payable, once all totals are taken down in the order of the standard (BT-106 to BT-115)}
     *
     * @param parts  allowances and charges, without sign
     */
    private Derivation totals(TaxDerivations taxes, List<Derivation> parts) {
        Derivation lines = total(
                TOTAL_LINES,
                totals.lines(),
                Formulas.TOTAL_LINES,
                taxes.nets().subList(0, calculated.lines().size()));
        Derivation allowances =
                total(TOTAL_ALLOWANCES, totals.allowances(), Formulas.TOTAL_ALLOWANCES, ofKind(parts, true));
        Derivation charges = total(TOTAL_CHARGES, totals.charges(), Formulas.TOTAL_CHARGES, ofKind(parts, false));
        Derivation less =
                steps.between(TOTAL_LESS_ALLOWANCES.at(), Formulas.LESS_ALLOWANCES, List.of(lines, allowances));
        Derivation net = total(TOTAL_NET, totals.net(), Formulas.TOTAL_NET, List.of(less, charges));
        Derivation tax = total(
                TOTAL_TAX,
                totals.tax(),
                Formulas.TOTAL_TAX,
                taxes.groups().stream().map(TaxDerivations.Group::tax).toList());
        Derivation gross = total(TOTAL_GROSS, totals.gross(), Formulas.TOTAL_GROSS, List.of(net, tax));
        Derivation due = levies(taxes, gross);
        Derivation prepaid = new Given(TOTAL_PREPAID.at(), totals.prepaid().getAmount());
        Derivation unpaid = steps.between(TOTAL_LESS_PREPAID.at(), Formulas.LESS_PREPAID, List.of(due, prepaid));
        Derivation rounding = isRounded() ? rounding(unpaid, taxes.rounding()) : taxes.rounding();
        accountingCurrency(taxes.groups());
        Formula payable = totals.levies().isEmpty() ? Formulas.PAYABLE : Formulas.PAYABLE_WITH_LEVIES;
        return total(TOTAL_PAYABLE, totals.payable(), payable, List.of(unpaid, rounding));
    }

    /**
     * What the nearest multiple of the unit is more than what is unpaid. Of prices with tax, what the arithmetic of tax rounds
     * comes before.
     */
    private Derivation rounding(Derivation unpaid, Derivation ofTax) {
        Derivation exact = arithmetic.pricesIncludeTax()
                ? steps.between(TOTAL_EXACT.at(), Formulas.BEFORE_ROUNDING, List.of(unpaid, ofTax))
                : unpaid;
        BigDecimal unit = header.terms().payableUnit().orElseThrow().getAmount();
        Derivation rounded =
                steps.between(TOTAL_ROUNDED.at(), Formulas.ROUNDED, List.of(exact, new Given(PAYABLE_UNIT.at(), unit)));
        return total(TOTAL_ROUNDING, totals.rounding(), Formulas.ROUNDING_OF_PAYABLE, List.of(rounded, unpaid));
    }

    /** {@return the total with tax, with what levies add and without what they withhold} */
    private Derivation levies(TaxDerivations taxes, Derivation gross) {
        if (totals.levies().isEmpty()) {
            return gross;
        }
        LevyDerivations levies = new LevyDerivations(steps, totals, taxes, request());
        return levies.payable(gross);
    }

    /** {@return the allowances, or else the charges} */
    private List<Derivation> ofKind(List<Derivation> parts, boolean allowances) {
        List<Derivation> kind = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (isAllowance(allowancesAndCharges().get(i)) == allowances) {
                kind.add(parts.get(i));
            }
        }
        return kind;
    }

    /** Each group by itself, and the total as the sum of those that state one. */
    private void accountingCurrency(List<TaxDerivations.Group> groups) {
        List<Derivation> converted = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TaxDerivations.Group group = groups.get(i);
            TaxSubtotal subtotal = totals.taxes().get(i);
            if (subtotal.taxInAccountingCurrency().isPresent()) {
                int at = i;
                converted.add(group.taxInAccountingCurrency().orElseGet(() -> converted(at, subtotal, group.tax())));
            }
        }
        totals.taxInAccountingCurrency()
                .ifPresent(total -> total(TOTAL_CONVERTED_TAX, total, Formulas.TOTAL_CONVERTED, converted));
    }

    /** A conversion at the rate in the header; without a rate the amount stands as given. */
    private Derivation converted(int group, TaxSubtotal subtotal, Derivation tax) {
        Place place = GROUP_CONVERTED_TAX.at(group);
        Money stated = subtotal.taxInAccountingCurrency().orElseThrow();
        return header.accountingRate()
                .<Derivation>map(rate -> stated(
                        place, stated, Formulas.CONVERTED, List.of(tax, new Given(ACCOUNTING_RATE.at(), rate.rate()))))
                .orElseGet(() -> new Given(place, stated.getAmount()));
    }

    /** {@return a total, taken down as it is stated} */
    private Derivation total(DocumentFigure figure, Money stated, Formula formula, List<Derivation> operands) {
        return stated(figure.at(), stated, formula, operands);
    }

    /** {@return an amount of the document, taken down with what it is made of} */
    private Derivation stated(Place place, Money stated, Formula formula, List<Derivation> operands) {
        return steps.stated(place, stated.getAmount(), formula, operands);
    }

    private List<StatedAllowanceCharge> allowancesAndCharges() {
        return calculated.allowancesAndCharges();
    }

    /** {@return whether something is taken off, and so stands in sums with the other sign} */
    private static boolean isAllowance(StatedAllowanceCharge part) {
        return part.allowanceCharge() instanceof AllowanceCharge.Allowance;
    }
}
