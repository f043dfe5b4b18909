package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.circumstance.Circumstance.Extent;
import org.facturier.core.circumstance.Circumstances;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** Holds what lines say to what the document says: its seller and its buyer are not others from line to line. */
final class CircumstanceChecks {

    private final Circumstances known;
    private final List<Finding> found = new ArrayList<>();

    CircumstanceChecks(Circumstances known) {
        this.known = known;
    }

    void line(int index, LineItem line) {
        if (!line.circumstances().isEmpty()) {
            line(index, line.circumstances());
        }
    }

    Findings findings() {
        return new Findings(found);
    }

    private void line(int index, Circumstances line) {
        line.said().forEach((said, holds) -> held("lines[" + index + "].circumstances." + said, said, holds));
    }

    private void held(String path, Circumstance said, boolean holds) {
        if (said.extent() == Extent.DOCUMENT && !known.holds(said).equals(Optional.of(holds))) {
            found.add(CalculationRule.SAME_ON_EACH_LINE.at(
                    path,
                    "the line says " + answer(holds) + ", the document "
                            + known.holds(said).map(CircumstanceChecks::answer).orElse("nothing")));
        }
    }

    private static String answer(boolean holds) {
        return holds ? "yes" : "no";
    }
}
