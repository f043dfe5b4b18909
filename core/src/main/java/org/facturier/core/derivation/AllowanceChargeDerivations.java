package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.AGREED_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.AGREED_BASE;
import static org.facturier.core.explanation.DocumentFigure.AGREED_PERCENT;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_GIVEN;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_GROSS;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_LEFT;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_NONE;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_POSITION;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_REMAINING;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_SIGNED;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_WEIGHT;
import static org.facturier.core.explanation.DocumentFigure.ALLOWANCE_CHARGE_WHOLE;
import static org.facturier.core.explanation.DocumentFigure.LINES_SUM;
import static org.facturier.core.explanation.DocumentFigure.LINES_UNDER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * How the allowances and charges of the whole document came to their amounts, in the terms of its prices. What was agreed as
 * one stands in the document in pieces, one for each treatment; pieces of one agreement have one number and follow each other.
 *
 * <p>A piece is an amount of its own treatment, so much of each treatment, or a share of a whole. Of 10.00 off lines of 100.00
 * at 20 % and 50.00 at 10 % the first treatment has 6.67, the second 3.33.
 *
 * <p>Steps depend on each other: a successive percentage is of what those before it left. So parts are gone through once, in
 * order, and what is left is kept.
 */
final class AllowanceChargeDerivations {

    private final Explanation.Builder steps;
    private final List<StatedAllowanceCharge> parts;
    private final Derivation lines;
    private final Map<TaxTreatment, Derivation> byTreatment = new LinkedHashMap<>();
    private final Map<TaxTreatment, Derivation> left;
    private Derivation remaining;

    /**
     * Starts to derive: takes down what the lines come to, in all and under each treatment.
     *
     * @param steps  takes the derivations down
     * @param type  of the document
     * @param calculated  its amounts
     * @param lines  how each line came to its amount, in the order of the document
     */
    AllowanceChargeDerivations(
            Explanation.Builder steps, DocumentType type, CalculatedAmounts calculated, List<Derivation> lines) {
        this.steps = steps;
        this.parts = calculated.allowancesAndCharges();
        List<Integer> places = bearing(type, calculated.lines());
        this.lines = steps.between(
                LINES_SUM.at(),
                Formulas.LINES_OF_TREATMENT,
                places.stream().map(lines::get).toList());
        Map<TaxTreatment, List<Derivation>> members = new LinkedHashMap<>();
        for (int i : places) {
            members.computeIfAbsent(calculated.lines().get(i).treatment(), treatment -> new ArrayList<>())
                    .add(lines.get(i));
        }
        members.forEach((treatment, own) -> byTreatment.put(
                treatment, steps.between(LINES_UNDER.at(byTreatment.size()), Formulas.LINES_OF_TREATMENT, own)));
        this.left = new LinkedHashMap<>(byTreatment);
        this.remaining = this.lines;
    }

    /**
     * The places of the lines that what is on the whole is of, from 0: all, but beside lines that bill something those that
     * credit.
     */
    private static List<Integer> bearing(DocumentType type, List<InvoiceLine> lines) {
        List<Integer> billed = lines.stream()
                .filter(line -> line.item().corrects().isEmpty())
                .map(line -> line.number() - 1)
                .toList();
        return billed.isEmpty() || type.isCredit()
                ? lines.stream().map(line -> line.number() - 1).toList()
                : billed;
    }

    /** {@return each part with its sign, in the order of the document: an allowance negated} */
    List<Derivation> signed() {
        List<Derivation> signed = new ArrayList<>();
        while (signed.size() < parts.size()) {
            int first = signed.size();
            int end = first + 1;
            while (end < parts.size()
                    && parts.get(end).number() == parts.get(first).number()) {
                end++;
            }
            signed.addAll(agreed(first, end));
        }
        return signed;
    }

    /**
     * The pieces of what was agreed as one, with their signs. It is spread only where it names no treatment and lines have
     * several.
     *
     * @param first  the place of its first piece
     * @param end  the place after its last
     */
    private List<Derivation> agreed(int first, int end) {
        StatedAllowanceCharge part = parts.get(first);
        List<Derivation> pieces = part.agreed().treatment().isPresent() || byTreatment.size() < 2
                ? List.of(alone(first))
                : spread(first, end);
        List<Derivation> signed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            signed.add(signed(first + i, pieces.get(i)));
        }
        return signed;
    }

    /** What is one piece: the fixed amount, or the percentage of what it is of. */
    private Derivation alone(int at) {
        AgreedMeasure measure = measure(at);
        return measure.fixed().isPresent()
                ? stated(
                        at,
                        Formulas.DOCUMENT_ALLOWANCE_CHARGE_FIXED,
                        List.of(given(at, AGREED_AMOUNT, measure.fixed().get())))
                : stated(at, Formulas.DOCUMENT_ALLOWANCE_CHARGE_PERCENT, List.of(baseOf(at), percent(at, measure)));
    }

    /** Of one treatment, what bears it; nothing bears it where no line does. */
    private Derivation baseOf(int at) {
        return parts.get(at)
                .agreed()
                .treatment()
                .map(treatment -> base(at, sum(byTreatment, treatment, at), sum(left, treatment, at)))
                .orElseGet(() -> base(at, lines, remaining));
    }

    /** {@return the sum of a treatment; nothing where no line bears it} */
    private static Derivation sum(Map<TaxTreatment, Derivation> sums, TaxTreatment treatment, int at) {
        return Optional.ofNullable(sums.get(treatment))
                .orElseGet(() -> new Given(ALLOWANCE_CHARGE_NONE.at(at), BigDecimal.ZERO));
    }

    /** Where the shares of a fixed amount come to nothing there are none, and the pieces stand as given. */
    private List<Derivation> spread(int first, int end) {
        AgreedMeasure measure = measure(first);
        List<Derivation> borne = borne(measure.isOfTheRest() ? left : byTreatment, first, end);
        if (measure.isOfTheWhole() && isMixed(borne)) {
            return ofEach(first, percent(first, measure), borne);
        }
        List<Derivation> weights = weights(first, borne);
        return sum(weights).signum() == 0 ? given(first, end) : shares(first, whole(first, measure), weights);
    }

    /** {@return what is borne by the treatment of each piece, in the order of the pieces} */
    private List<Derivation> borne(Map<TaxTreatment, Derivation> sums, int first, int end) {
        List<Derivation> borne = new ArrayList<>();
        for (int at = first; at < end; at++) {
            borne.add(sum(sums, parts.get(at).treatment(), at));
        }
        return borne;
    }

    /**
     * Beside returns a percentage is of each treatment, the odd cents by largest remainder: each piece is made of all, for it
     * takes part in the rounding of all.
     */
    private List<Derivation> ofEach(int first, Derivation percent, List<Derivation> borne) {
        List<Derivation> pieces = new ArrayList<>();
        for (int i = 0; i < borne.size(); i++) {
            List<Derivation> operands = new ArrayList<>(List.of(position(first + i, i + 1), percent));
            operands.addAll(borne);
            pieces.add(stated(first + i, Formulas.DOCUMENT_ALLOWANCE_CHARGE_OF_EACH, operands));
        }
        return pieces;
    }

    /** A share by largest remainder: each piece is made of what is shared, its position, and all weights. */
    private List<Derivation> shares(int first, Derivation whole, List<Derivation> weights) {
        List<Derivation> pieces = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            List<Derivation> operands = new ArrayList<>(List.of(whole, position(first + i, i + 1)));
            operands.addAll(weights);
            pieces.add(stated(first + i, Formulas.DOCUMENT_ALLOWANCE_CHARGE_SHARE, operands));
        }
        return pieces;
    }

    /** Pieces of which it cannot be told how they came about: they are made of themselves. */
    private List<Derivation> given(int first, int end) {
        List<Derivation> pieces = new ArrayList<>();
        for (int at = first; at < end; at++) {
            StatedAllowanceCharge part = parts.get(at);
            BigDecimal value = part.priced().getAmount();
            pieces.add(stated(
                    at,
                    Formulas.DOCUMENT_ALLOWANCE_CHARGE_FIXED,
                    List.of(new Given(ALLOWANCE_CHARGE_GIVEN.at(at), value))));
        }
        return pieces;
    }

    /** {@return what is shared: the fixed amount, or a percentage, which stands nowhere in the document} */
    private Derivation whole(int first, AgreedMeasure measure) {
        return measure.fixed()
                .map(amount -> given(first, AGREED_AMOUNT, amount))
                .orElseGet(() -> steps.between(
                        ALLOWANCE_CHARGE_WHOLE.at(first),
                        Formulas.DOCUMENT_ALLOWANCE_CHARGE_PERCENT,
                        List.of(base(first, lines, remaining), percent(first, measure))));
    }

    /** {@return whether some treatment is above and some below zero, as of sales beside returns} */
    private static boolean isMixed(List<Derivation> borne) {
        return borne.stream().anyMatch(sum -> sum.value().signum() < 0)
                && borne.stream().anyMatch(sum -> sum.value().signum() > 0);
    }

    /** Equal where all are zero. */
    private static List<Derivation> weights(int first, List<Derivation> borne) {
        return borne.stream().anyMatch(weight -> weight.value().signum() != 0)
                ? borne
                : borne.stream()
                        .<Derivation>map(none -> new Given(ALLOWANCE_CHARGE_WEIGHT.at(first), BigDecimal.ONE))
                        .toList();
    }

    /** {@return what all weights come to} */
    private static BigDecimal sum(List<Derivation> weights) {
        return weights.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return what a percentage is of: its own base, what is left, or the whole} */
    private Derivation base(int at, Derivation whole, Derivation rest) {
        AgreedMeasure measure = measure(at);
        return measure.ownBase().map(base -> given(at, AGREED_BASE, base)).orElse(measure.isOfTheRest() ? rest : whole);
    }

    /** {@return how large the allowance or charge at a place was agreed to be} */
    private AgreedMeasure measure(int at) {
        return AgreedMeasure.of(parts.get(at).allowanceCharge().measure());
    }

    /** {@return a figure of what was agreed} */
    private static Derivation given(int at, DocumentFigure figure, Money amount) {
        return new Given(figure.at(at), amount.getAmount());
    }

    /** {@return the percentage that was agreed, in hundredths} */
    private static Derivation percent(int at, AgreedMeasure measure) {
        return new Given(AGREED_PERCENT.at(at), measure.percent());
    }

    /** {@return which of the pieces one is, counted from 1} */
    private static Derivation position(int at, int position) {
        return new Given(ALLOWANCE_CHARGE_POSITION.at(at), BigDecimal.valueOf(position));
    }

    /** {@return a piece as the document states it, without sign: with tax where prices include it} */
    private Derivation stated(int at, Formula formula, List<Derivation> operands) {
        StatedAllowanceCharge part = parts.get(at);
        return steps.stated(
                (part.gross().isPresent() ? ALLOWANCE_CHARGE_GROSS : ALLOWANCE_CHARGE_AMOUNT).at(at),
                part.priced().getAmount(),
                formula,
                operands);
    }

    /**
     * With the sign that it has for the sum, and taken into account for parts that follow. A charge has the sign that it is
     * stated with.
     */
    private Derivation signed(int at, Derivation piece) {
        StatedAllowanceCharge part = parts.get(at);
        Derivation signed = part.allowanceCharge() instanceof AllowanceCharge.Allowance
                ? steps.between(ALLOWANCE_CHARGE_SIGNED.at(at), Formulas.TAKEN_OFF, List.of(piece))
                : piece;
        remaining = plus(remaining, signed, ALLOWANCE_CHARGE_REMAINING.at(at));
        left.merge(part.treatment(), signed, (before, now) -> plus(before, now, ALLOWANCE_CHARGE_LEFT.at(at)));
        return signed;
    }

    /** What is left is of use to successive percentages alone; where the document has none the steps are saved. */
    private Derivation plus(Derivation before, Derivation now, Place place) {
        return hasSuccessive() ? steps.between(place, Formulas.SO_FAR, List.of(before, now)) : before;
    }

    /** {@return whether some percentage is of what is left} */
    private boolean hasSuccessive() {
        return IntStream.range(0, parts.size()).anyMatch(at -> measure(at).isOfTheRest());
    }
}
