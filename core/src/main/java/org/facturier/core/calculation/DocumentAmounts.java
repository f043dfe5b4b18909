package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out allowances and charges of the whole document, in the terms of its prices. */
final class DocumentAmounts {

    /**
     * One treatment's piece of an allowance or charge.
     *
     * @param allowanceCharge  what was agreed
     * @param treatment  the treatment it shares
     * @param amount  the piece, without sign
     */
    record Piece(AllowanceCharge allowanceCharge, TaxTreatment treatment, Money amount) {

        Money signed() {
            return allowanceCharge.signed(amount);
        }
    }

    private final Money lines;
    private final Map<TaxTreatment, Money> byTreatment = new LinkedHashMap<>();

    DocumentAmounts(List<TaxTreatment> treatments, List<LineAmount> amounts, Money zero) {
        Money sum = zero;
        for (int i = 0; i < amounts.size(); i++) {
            byTreatment.merge(treatments.get(i), amounts.get(i).amount(), Money::plus);
            sum = sum.plus(amounts.get(i).amount());
        }
        this.lines = sum;
    }

    List<Piece> pieces(List<DocumentAllowanceCharge> allowancesAndCharges) {
        List<Piece> pieces = new ArrayList<>();
        for (DocumentAllowanceCharge each : allowancesAndCharges) {
            Money amount = LineAmount.stated(each.allowanceCharge().measure(), lines);
            if (each.treatment().isPresent()) {
                pieces.add(new Piece(each.allowanceCharge(), each.treatment().get(), amount));
            } else {
                pieces.addAll(spread(each.allowanceCharge(), amount));
            }
        }
        return pieces;
    }

    /**
     * By the weight of each treatment. Odd cents go by the order of the treatments themselves, so that the order of lines
     * changes no amount. Where some treatments come to less than nothing, each takes its own part.
     */
    private List<Piece> spread(AllowanceCharge part, Money amount) {
        List<TaxTreatment> treatments = byTreatment.keySet().stream()
                .sorted(Comparator.comparing(TaxTreatment::toString))
                .toList();
        List<Money> shares = part.measure() instanceof Measure.Percent percent
                        && percent.base().isEmpty()
                        && isMixed()
                ? treatments.stream()
                        .map(treatment -> LineAmount.stated(percent, byTreatment.get(treatment)))
                        .toList()
                : Apportionment.LARGEST_REMAINDER.share(amount, weights(treatments));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            pieces.add(new Piece(part, treatments.get(i), shares.get(i)));
        }
        return pieces;
    }

    private boolean isMixed() {
        return byTreatment.values().stream().anyMatch(Money::isNegative)
                && byTreatment.values().stream().anyMatch(Money::isPositive);
    }

    /** Equal weights where the lines come to nothing. */
    private List<BigDecimal> weights(List<TaxTreatment> treatments) {
        List<BigDecimal> weights = treatments.stream()
                .map(treatment -> byTreatment.get(treatment).abs().getAmount())
                .toList();
        return weights.stream().anyMatch(weight -> weight.signum() > 0)
                ? weights
                : weights.stream().map(weight -> BigDecimal.ONE).toList();
    }

    /** {@return whether a treatment, or the whole, is left with another sign than its lines have} */
    boolean isOverdrawnBy(List<Piece> pieces) {
        Map<TaxTreatment, Money> left = new LinkedHashMap<>(byTreatment);
        pieces.forEach(piece -> left.merge(piece.treatment(), piece.signed(), Money::plus));
        return left.entrySet().stream().anyMatch(group -> isTurned(byTreatment.get(group.getKey()), group.getValue()))
                || isTurned(lines, pieces.stream().map(Piece::signed).reduce(lines, Money::plus));
    }

    private static boolean isTurned(@Nullable Money before, Money after) {
        return before == null || before.isZero()
                ? after.isNegative()
                : before.getAmount().signum() * after.getAmount().signum() < 0;
    }
}
