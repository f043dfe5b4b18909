package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.facturier.core.arithmetic.Groups;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/** Works out allowances and charges of the whole document, in the terms of its prices. */
final class DocumentAmounts {

    /**
     * One treatment's piece of an allowance or charge.
     *
     * @param number  the place of what was agreed, from 1
     * @param agreed  what was agreed
     * @param treatment  the treatment it shares
     * @param stated  the piece, without sign
     * @param amount  the piece, with its sign
     */
    record Piece(int number, DocumentAllowanceCharge agreed, TaxTreatment treatment, Money stated, Money amount)
            implements VatCalculator.TaxableAmount {

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
     * {@return what was agreed, worked out}
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

    /** {@return the pieces, in the order of what was agreed} */
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
            Money amount = LineAmount.stated(measure, bearers.lines(treatment), bearers.left(treatment));
            Piece piece = new Piece(number, agreed, treatment, amount);
            bearers.bear(treatment, piece.amount());
            pieces.add(piece);
        } else {
            spread(number, agreed, LineAmount.stated(measure, bearers.lines(), bearers.left()));
        }
    }

    /** In proportion to each treatment: to its lines, or to what is left of them. */
    private void spread(int number, DocumentAllowanceCharge agreed, Money amount) {
        if (agreed.allowanceCharge().measure() instanceof Measure.Successive) {
            spread(number, agreed, amount, bearers.eachLeft(), bearers.left().total());
        } else {
            spread(
                    number,
                    agreed,
                    amount,
                    bearers.eachOfLines(),
                    bearers.lines().total());
        }
    }

    /**
     * A part of the whole beside returns is that part of each treatment, for what they come to together may be next to
     * nothing.
     */
    private void spread(int number, DocumentAllowanceCharge agreed, Money amount, List<Money> borne, Money whole) {
        Measure measure = agreed.allowanceCharge().measure();
        boolean isMixed = isMixed(borne);
        if (isMixed && LineAmount.isPartOfTheWhole(measure)) {
            add(number, agreed, LineAmount.percent(measure).ofEach(borne));
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

    private static boolean isMixed(List<Money> borne) {
        boolean isBelow = false;
        boolean isAbove = false;
        for (Money sum : borne) {
            isBelow |= sum.isNegative();
            isAbove |= sum.isPositive();
        }
        return isBelow && isAbove;
    }

    /** Equal ones where all come to nothing. */
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
