package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

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
     * By the weight of each treatment; by equal weights where the lines come to nothing. Odd cents go by the order of the
     * treatments themselves, so that the order of lines changes no amount.
     */
    private List<Piece> spread(AllowanceCharge allowanceCharge, Money amount) {
        List<TaxTreatment> treatments = byTreatment.keySet().stream()
                .sorted(Comparator.comparing(TaxTreatment::toString))
                .toList();
        List<BigDecimal> weights = treatments.stream()
                .map(treatment -> byTreatment.get(treatment).abs().getAmount())
                .toList();
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            weights = weights.stream().map(weight -> BigDecimal.ONE).toList();
        }
        List<Money> shares = Apportionment.LARGEST_REMAINDER.share(amount, weights);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            pieces.add(new Piece(allowanceCharge, treatments.get(i), shares.get(i)));
        }
        return pieces;
    }

    boolean isOverdrawnBy(List<Piece> pieces) {
        Money left = pieces.stream().map(Piece::signed).reduce(lines, Money::plus);
        return lines.getAmount().signum() * left.getAmount().signum() < 0 || (lines.isZero() && left.isNegative());
    }
}
