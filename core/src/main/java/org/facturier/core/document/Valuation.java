package org.facturier.core.document;

import jakarta.validation.Valid;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.CalculationPolicy;

/**
 * What the lines of a draft come to: every stated amount, and by which arithmetic.
 *
 * @param policy  the arithmetic
 * @param lines  the lines, worked out
 * @param allowancesAndCharges  those of the document, one for each treatment they touch
 * @param totals  the sums
 */
public record Valuation(
        CalculationPolicy policy,
        List<@Valid InvoiceLine> lines,
        List<@Valid StatedAllowanceCharge> allowancesAndCharges,
        InvoiceTotals totals) {

    /** @throws IllegalArgumentException if something is missing, or the lines are not numbered from 1 in order */
    public Valuation {
        Completeness.of("a valuation")
                .needs("policy", policy)
                .needs("totals", totals)
                .verify();
        lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " has the number " + lines.get(i).number());
            }
        }
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
    }
}
