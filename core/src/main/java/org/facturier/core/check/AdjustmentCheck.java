package org.facturier.core.check;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.finding.Finding;

/**
 * Holds what lines that bill or take back a difference say was billed before to what the documents say: what is not so gives
 * back twice, or bills again what was billed.
 */
final class AdjustmentCheck {

    private AdjustmentCheck() {}

    static List<Finding> findings(Chain chain) {
        AdjustingLines lines = AdjustingLines.of(chain);
        List<Finding> found = new ArrayList<>(TakenBackCheck.findings(chain, lines));
        found.addAll(BilledMoreCheck.findings(chain, lines));
        return found;
    }
}
