package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What the lines of a draft come to: every stated amount, and by which arithmetic. Made by a calculator, and read from
 * documents of others: then the check says whether it comes to what it states.
 *
 * @param policy  the arithmetic
 * @param lines  the lines, worked out
 * @param allowancesAndCharges  those of the document, one for each treatment they touch
 * @param totals  the sums
 */
public record CalculatedAmounts(
        CalculationPolicy policy,
        List<@Valid InvoiceLine> lines,
        List<@Valid StatedAllowanceCharge> allowancesAndCharges,
        InvoiceTotals totals) {

    /** @throws IllegalArgumentException if something is missing, or the lines are not numbered from 1 in order */
    public CalculatedAmounts {
        Completeness.of("calculated amounts")
                .needs("policy", policy)
                .needs("totals", totals)
                .verify();
        lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new RefusedException(say("lineNumber", "line {place} has the number {number}")
                        .with("place", i + 1)
                        .with("number", lines.get(i).number()));
            }
        }
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
    }

    /** {@return the event that makes its tax due, where all lines say the same one (BT-8)} */
    public Optional<TaxPoint> taxPoint() {
        List<Optional<TaxPoint>> said =
                lines.stream().map(InvoiceLine::taxPoint).distinct().toList();
        return said.size() == 1 ? said.get(0) : Optional.empty();
    }

    /** {@return whether its prices include tax: each line has an amount with it} */
    public boolean includesTax() {
        return lines.stream().allMatch(line -> line.gross().isPresent());
    }

    /**
     * {@return what lines, allowances and charges come to by treatment in the terms of their prices, as it is advertised} Of
     * prices with tax this need not be the sum of net and tax: the difference is a rounding amount.
     */
    public Map<TaxTreatment, Money> advertisedByTreatment() {
        Map<TaxTreatment, Money> sums = new HashMap<>();
        lines.forEach(line -> sums.merge(line.treatment(), line.amount(), Money::plus));
        allowancesAndCharges.forEach(
                part -> sums.merge(part.treatment(), part.allowanceCharge().signed(part.priced()), Money::plus));
        return sums;
    }

    /** {@return what the whole comes to in the terms of its prices, as it is advertised} */
    public Money advertised() {
        return advertisedByTreatment().values().stream().reduce(totals.net().multipliedBy(0), Money::plus);
    }
}
