package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
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

    private DocumentAmounts(Groups groups, Money lines) {
        this.lines = lines;
        groups.treatments().forEach(treatment -> byTreatment.put(treatment, groups.get(treatment)));
        this.left = new LinkedHashMap<>(byTreatment);
    }

    /**
     * {@return the pieces, in the order of what was agreed}
     *
     * @param agreed  the allowances and charges of the document
     * @param groups  the sums of the lines by treatment
     * @param lines  the sum of the lines
     */
    static List<Piece> pieces(List<DocumentAllowanceCharge> agreed, Groups groups, Money lines) {
        DocumentAmounts amounts = new DocumentAmounts(groups, lines);
        for (int i = 0; i < agreed.size(); i++) {
            amounts.add(i + 1, agreed.get(i));
        }
        return amounts.pieces;
    }

    private void add(int number, DocumentAllowanceCharge agreed) {
        Measure measure = agreed.allowanceCharge().measure();
        Money amount = LineAmount.stated(measure, base(agreed, byTreatment, lines), base(agreed, left, total(left)));
        List<TaxTreatment> bearers = agreed.treatment().map(List::of).orElseGet(this::inOneOrder);
        List<Money> shares = agreed.treatment().isPresent() ? List.of(amount) : spread(measure, amount, bearers);
        for (int i = 0; i < shares.size(); i++) {
            Piece piece = new Piece(number, agreed, bearers.get(i), shares.get(i));
            pieces.add(piece);
            left.merge(piece.treatment(), piece.amount(), Money::plus);
        }
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
     * By the weight of each treatment: of its lines, or of what is left of them. Where some treatments come to less than
     * nothing, each takes its own part.
     */
    private List<Money> spread(Measure measure, Money amount, List<TaxTreatment> bearers) {
        return LineAmount.isPartOfTheWhole(measure) && isMixed()
                ? bearers.stream()
                        .map(bearer -> LineAmount.stated(measure, byTreatment.get(bearer), left.get(bearer)))
                        .toList()
                : Apportionment.LARGEST_REMAINDER.share(
                        amount, weights(measure instanceof Measure.Successive ? left : byTreatment, bearers));
    }

    private boolean isMixed() {
        return byTreatment.values().stream().anyMatch(Money::isNegative)
                && byTreatment.values().stream().anyMatch(Money::isPositive);
    }

    /** Equal weights where all come to nothing. */
    private static List<BigDecimal> weights(Map<TaxTreatment, Money> sums, List<TaxTreatment> bearers) {
        List<BigDecimal> weights = bearers.stream()
                .map(bearer -> sums.get(bearer).abs().getAmount())
                .toList();
        return weights.stream().anyMatch(weight -> weight.signum() > 0)
                ? weights
                : weights.stream().map(weight -> BigDecimal.ONE).toList();
    }

    private static Money total(Map<TaxTreatment, Money> sums) {
        return sums.values().stream().reduce(Money::plus).orElseThrow();
    }
}
