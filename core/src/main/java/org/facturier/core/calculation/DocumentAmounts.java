package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     */
    record Piece(int number, DocumentAllowanceCharge agreed, TaxTreatment treatment, Money stated)
            implements VatCalculator.TaxableAmount {

        @Override
        public Money amount() {
            return agreed.allowanceCharge().signed(stated);
        }
    }

    private final Money lines;
    private final Map<TaxTreatment, Money> byTreatment = new LinkedHashMap<>();
    private final Map<TaxTreatment, Money> left;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private DocumentAmounts(Groups groups, Money lines) {
        this.lines = lines;
        groups.treatments().forEach(treatment -> byTreatment.put(treatment, groups.get(treatment)));
        this.left = new LinkedHashMap<>(byTreatment);
    }

    /**
     * {@return what was agreed, worked out}
     *
     * @param agreed  the allowances and charges of the document
     * @param groups  the sums of the lines by treatment
     * @param lines  the sum of the lines
     */
    static DocumentAmounts of(List<DocumentAllowanceCharge> agreed, Groups groups, Money lines) {
        DocumentAmounts amounts = new DocumentAmounts(groups, lines);
        for (int i = 0; i < agreed.size(); i++) {
            amounts.add(i + 1, agreed.get(i));
        }
        return amounts;
    }

    /** {@return the pieces, in the order of what was agreed} */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** {@return what cannot be shared among treatments, or should not} */
    Findings findings() {
        return new Findings(found);
    }

    private void add(int number, DocumentAllowanceCharge agreed) {
        Measure measure = agreed.allowanceCharge().measure();
        Money amount = LineAmount.stated(measure, base(agreed, byTreatment, lines), base(agreed, left, total(left)));
        if (agreed.treatment().isPresent()) {
            add(new Piece(number, agreed, agreed.treatment().get(), amount));
        } else {
            spread(number, agreed, amount);
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        left.merge(piece.treatment(), piece.amount(), Money::plus);
    }

    /** A measure under one treatment is of what bears that treatment, be it nothing. */
    private Money base(DocumentAllowanceCharge agreed, Map<TaxTreatment, Money> sums, Money all) {
        return agreed.treatment()
                .map(treatment -> sums.getOrDefault(treatment, lines.multipliedBy(0)))
                .orElse(all);
    }

    /** Odd cents go by the order of the treatments themselves, so that the order of lines changes no amount. */
    private List<TaxTreatment> inOneOrder() {
        return byTreatment.keySet().stream().sorted(TaxTreatment.ORDER).toList();
    }

    /**
     * In proportion to each treatment: to its lines, or to what is left of them. A part of the whole beside returns is that
     * part of each, for what they come to together may be next to nothing.
     */
    private void spread(int number, DocumentAllowanceCharge agreed, Money amount) {
        Measure measure = agreed.allowanceCharge().measure();
        Map<TaxTreatment, Money> sums = measure instanceof Measure.Successive ? left : byTreatment;
        List<TaxTreatment> bearers = inOneOrder();
        List<Money> borne = bearers.stream().map(sums::get).toList();
        boolean isMixed = isMixed(borne);
        if (isMixed && LineAmount.isPartOfTheWhole(measure)) {
            add(number, agreed, bearers, LineAmount.percent(measure).ofEach(borne));
        } else if (isMixed && total(sums).isZero()) {
            found(
                    CalculationRule.ALLOWANCE_SHARED,
                    number,
                    say("{amount} is to be shared among lines that total nothing")
                            .with("amount", amount));
        } else {
            add(number, agreed, bearers, Apportionment.LARGEST_REMAINDER.share(amount, weights(borne)));
            if (isMixed && agreed.allowanceCharge() instanceof Charge && isBeyond(amount, total(sums))) {
                found(
                        CalculationRule.CHARGE_BESIDE_RETURNS,
                        number,
                        say("{amount} is charged on lines and returns of {total}")
                                .with("amount", amount)
                                .with("total", total(sums)));
            }
        }
    }

    private void add(int number, DocumentAllowanceCharge agreed, List<TaxTreatment> bearers, List<Money> shares) {
        for (int i = 0; i < shares.size(); i++) {
            add(new Piece(number, agreed, bearers.get(i), shares.get(i)));
        }
    }

    private void found(CalculationRule rule, int number, Message message) {
        found.add(rule.at("allowancesAndCharges[" + (number - 1) + "]", message));
    }

    private static boolean isBeyond(Money amount, Money whole) {
        return amount.abs().isGreaterThan(whole.abs());
    }

    private static boolean isMixed(List<Money> borne) {
        return borne.stream().anyMatch(Money::isNegative) && borne.stream().anyMatch(Money::isPositive);
    }

    /** Equal ones where all come to nothing. */
    private static List<BigDecimal> weights(List<Money> borne) {
        boolean isNothing = borne.stream().allMatch(Money::isZero);
        return borne.stream()
                .map(sum -> isNothing ? BigDecimal.ONE : sum.getAmount())
                .toList();
    }

    private static Money total(Map<TaxTreatment, Money> sums) {
        return sums.values().stream().reduce(Money::plus).orElseThrow();
    }
}
