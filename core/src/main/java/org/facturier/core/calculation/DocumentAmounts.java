package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facturier.core.arithmetic.Groups;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Works out allowances and charges of the whole document, in the terms of its prices. What is agreed for one treatment is of
 * the lines under it; all else is split into pieces by treatment, for each has another tax.
 *
 * <p>Lines of 100.00 at 20 % and 50.00 at 10 % share a discount of 10.00: 6.67 off the first, 3.33 off the second.
 *
 * <p>Where something is returned beside what is sold, the pieces have two signs. Of 200.00 sold at 20 % and 50.00 returned at
 * 10 %, a discount of 30.00 takes 40.00 off what is sold and 10.00 off what is returned: 160.00 and -40.00 stay, and both rates
 * are lowered by a fifth. A fixed charge beyond the 150.00 that is left of both would raise either side to a multiple of
 * itself, and is worth a look.
 *
 * @source EN 16931-1:2017, BG-20 and BG-21
 */
final class DocumentAmounts {

    /**
     * One treatment's piece of an allowance or charge. To the arithmetic of tax it is an amount like a line.
     *
     * @param number  the place of what was agreed, from 1; pieces of one agreement share it
     * @param agreed  what was agreed
     * @param treatment  the treatment it shares
     * @param stated  the piece, without sign: above zero where it does what its kind says
     * @param amount  the piece, with its sign: an allowance negated
     */
    record Piece(int number, DocumentAllowanceCharge agreed, TaxTreatment treatment, Money stated, Money amount)
            implements VatCalculator.TaxableAmount {

        /** Makes a piece that has the sign of its kind. */
        Piece(int number, DocumentAllowanceCharge agreed, TaxTreatment treatment, Money stated) {
            this(number, agreed, treatment, stated, agreed.allowanceCharge().signed(stated));
        }
    }

    private final Bearers bearers;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private DocumentAmounts(Bearers bearers) {
        this.bearers = bearers;
    }

    /**
     * {@return what was agreed, worked out one after the other: successive percentages are of what those before them left}
     *
     * @param agreed  the allowances and charges of the document
     * @param lines  the lines that they are of, by treatment
     */
    static DocumentAmounts of(List<DocumentAllowanceCharge> agreed, Groups lines) {
        DocumentAmounts amounts = new DocumentAmounts(new Bearers(lines));
        for (int i = 0; i < agreed.size(); i++) {
            amounts.add(i + 1, agreed.get(i));
        }
        return amounts;
    }

    /**
     * {@return the pieces, in the order of what was agreed, and for each in that of the treatments} One that is of a single
     * treatment has one piece, else one for each treatment that lines have, be it of zero.
     */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** {@return what cannot be shared among treatments, or should not, then whether more is taken off than there is} */
    Findings findings() {
        Findings shared = new Findings(found);
        return bearers.isOverdrawn()
                ? shared.plus(Findings.of(CalculationRule.ALLOWANCE_WITHIN_DOCUMENT.at(
                        "allowancesAndCharges", "the allowances exceed the lines they are taken of")))
                : shared;
    }

    private void add(int number, DocumentAllowanceCharge agreed) {
        Measure measure = agreed.allowanceCharge().measure();
        if (agreed.treatment().isPresent()) {
            // it is of what bears that treatment, be it nothing
            TaxTreatment treatment = agreed.treatment().get();
            Money amount = LineAmount.stated(measure, bearers.lines(treatment), bearers.remaining(treatment));
            Piece piece = new Piece(number, agreed, treatment, amount);
            bearers.bear(treatment, piece.amount());
            pieces.add(piece);
        } else {
            spread(number, agreed, LineAmount.stated(measure, bearers.lines(), bearers.remaining()));
        }
    }

    /**
     * Among what a measure is shared.
     *
     * @param borne  what each treatment comes to, by place: its lines, or, for a successive percentage, what is left of them
     * @param whole  what these come to together
     * @param ofEach  the percentage that is one of each of them as well; empty for an amount, or a base of its own
     */
    private record Sharing(List<Money> borne, Money whole, Optional<Percentage> ofEach) {}

    private record Shared(Bearers bearers) implements Measure.Cases<Sharing> {

        @Override
        public Sharing percent(Measure.Percent measure) {
            return ofLines(measure.base().isPresent() ? Optional.empty() : Optional.of(measure.percent()));
        }

        @Override
        public Sharing successive(Measure.Successive measure) {
            return new Sharing(bearers.eachLeft(), bearers.remaining().total(), Optional.of(measure.percent()));
        }

        @Override
        public Sharing amount(Measure.Amount measure) {
            return ofLines(Optional.empty());
        }

        private Sharing ofLines(Optional<Percentage> ofEach) {
            return new Sharing(bearers.eachOfLines(), bearers.lines().total(), ofEach);
        }
    }

    /**
     * A part of the whole beside returns is that part of each treatment, for what they come to together may be next to nothing:
     * of 1000.00 sold and 999.99 returned, 10 % of 0.01 is nothing, and yet 100.00 is off either. A fixed amount, or a
     * percentage of a base of its own, goes in proportion, if there is one.
     *
     * @param amount  what is to be shared, without sign
     */
    private void spread(int number, DocumentAllowanceCharge agreed, Money amount) {
        Sharing among = agreed.allowanceCharge().measure().match(new Shared(bearers));
        List<Money> borne = among.borne();
        Money whole = among.whole();
        boolean isMixed = isMixed(borne);
        if (isMixed && among.ofEach().isPresent()) {
            add(number, agreed, among.ofEach().get().ofEach(borne));
        } else if (isMixed && whole.isZero()) {
            found(
                    CalculationRule.ALLOWANCE_SHARED,
                    number,
                    say("{amount} is to be shared among lines that total nothing")
                            .with("amount", amount));
        } else {
            add(number, agreed, Apportionment.LARGEST_REMAINDER.share(amount, weights(borne)));
            if (isMixed && agreed.allowanceCharge() instanceof Charge && isBeyond(amount, whole)) {
                found(
                        CalculationRule.CHARGE_BESIDE_RETURNS,
                        number,
                        say("{amount} is charged on lines and returns of {total}")
                                .with("amount", amount)
                                .with("total", whole));
            }
        }
    }

    private void add(int number, DocumentAllowanceCharge agreed, List<Money> shares) {
        for (int i = 0; i < shares.size(); i++) {
            Piece piece = new Piece(number, agreed, bearers.treatment(i), shares.get(i));
            bearers.bear(i, piece.amount());
            pieces.add(piece);
        }
    }

    private void found(CalculationRule rule, int number, Message message) {
        found.add(rule.at("allowancesAndCharges[" + (number - 1) + "]", message));
    }

    private static boolean isBeyond(Money amount, Money whole) {
        return amount.abs().isGreaterThan(whole.abs());
    }

    /** {@return whether some are above and some below zero} */
    private static boolean isMixed(List<Money> borne) {
        boolean isBelow = false;
        boolean isAbove = false;
        for (Money sum : borne) {
            isBelow |= sum.isNegative();
            isAbove |= sum.isPositive();
        }
        return isBelow && isAbove;
    }

    /** The amounts themselves, or equal ones where all come to nothing. */
    private static List<BigDecimal> weights(List<Money> borne) {
        List<BigDecimal> weights = new ArrayList<>(borne.size());
        boolean isNothing = true;
        for (Money sum : borne) {
            weights.add(sum.getAmount());
            isNothing &= sum.isZero();
        }
        return isNothing ? Collections.nCopies(borne.size(), BigDecimal.ONE) : weights;
    }
}
