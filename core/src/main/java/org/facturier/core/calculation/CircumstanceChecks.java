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

/**
 * Holds what lines say to what the document says: its seller and its buyer are not others from line to line. A circumstance is
 * a fact on which tax may hang and which no other field tells. Some hold for a whole document, as whether the seller is a small
 * enterprise; others may have another answer on each line and are not looked at.
 */
final class CircumstanceChecks {

    private final Circumstances known;
    private final List<Finding> found = new ArrayList<>();

    /**
     * Starts with nothing found.
     *
     * @param known  what the document says, of its header and its parties together
     */
    CircumstanceChecks(Circumstances known) {
        this.known = known;
    }

    /**
     * Looks at one line; most say nothing.
     *
     * @param index  of the line, from 0
     */
    void line(int index, LineItem line) {
        if (!line.circumstances().isEmpty()) {
            line(index, line.circumstances());
        }
    }

    /** {@return what was found, a finding for each circumstance of each line that differs, in the order of the lines} */
    Findings findings() {
        return new Findings(found);
    }

    private void line(int index, Circumstances line) {
        line.said().forEach((said, holds) -> held("lines[" + index + "].circumstances." + said, said, holds));
    }

    /** A line that says what the document does not say is refused, too: what a party is stands with the document or nowhere. */
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
