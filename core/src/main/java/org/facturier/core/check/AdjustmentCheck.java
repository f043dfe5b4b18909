package org.facturier.core.check;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Finding;

/**
 * Holds what lines that bill or credit a difference say was billed before to what the documents say: what is not so gives
 * back twice, or bills again what was billed.
 *
 * <p>Lines that credit are held to the line that they name, by {@link CreditedCheck}; lines that bill more name no line
 * and are held to the days of their rule, by {@link BilledMoreCheck}.
 */
final class AdjustmentCheck {

    private AdjustmentCheck() {}

    /** {@return warnings: first of lines that credit, then of lines that bill more} */
    static List<Finding> findings(Chain chain) {
        AdjustingLines lines = AdjustingLines.of(chain);
        List<Finding> found = new ArrayList<>(CreditedCheck.findings(chain, lines));
        found.addAll(BilledMoreCheck.findings(chain, lines));
        return found;
    }
}
