package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.circumstance.Circumstance.Extent;
import org.facturier.core.circumstance.Circumstances;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

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
                    say("the line says {own}, the document {document}")
                            .with("own", answer(holds))
                            .with(
                                    "document",
                                    known.holds(said)
                                            .map(CircumstanceChecks::answer)
                                            .orElse(say("unsaid", "nothing")))));
        }
    }

    private static Message answer(boolean holds) {
        return holds ? say("yes", "yes") : say("no", "no");
    }
}
