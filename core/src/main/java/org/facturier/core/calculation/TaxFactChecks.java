package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFact.Extent;
import org.facturier.core.taxfact.TaxFacts;

/**
 * Holds what lines say to what the document says: its seller and its buyer are not others from line to line. A tax fact is
 * a fact on which tax may hang and which no other field tells. Some hold for a whole document, as whether the seller is a small
 * enterprise; others may have another answer on each line and are not looked at.
 */
final class TaxFactChecks {

    private final TaxFacts known;
    private final List<Finding> found = new ArrayList<>();

    /**
     * Starts with nothing found.
     *
     * @param known  what the document says, of its header and its parties together
     */
    TaxFactChecks(TaxFacts known) {
        this.known = known;
    }

    /**
     * Looks at one line; most say nothing.
     *
     * @param index  of the line, from 0
     */
    void line(int index, LineItem line) {
        if (!line.taxFacts().isEmpty()) {
            line(index, line.taxFacts());
        }
    }

    /** {@return what was found, a finding for each tax fact of each line that differs, in the order of the lines} */
    Findings findings() {
        return new Findings(found);
    }

    private void line(int index, TaxFacts line) {
        line.said().forEach((said, holds) -> held("lines[" + index + "].taxFacts." + said, said, holds));
    }

    /** A line that says what the document does not say is refused, too: what a party is stands with the document or nowhere. */
    private void held(String path, TaxFact said, boolean holds) {
        if (said.extent() == Extent.DOCUMENT && !known.holds(said).equals(Optional.of(holds))) {
            found.add(CalculationRule.SAME_ON_EACH_LINE.at(
                    path,
                    say("the line says {own}, the document {document}")
                            .with("own", answer(holds))
                            .with(
                                    "document",
                                    known.holds(said).map(TaxFactChecks::answer).orElse(say("unsaid", "nothing")))));
        }
    }

    private static Message answer(boolean holds) {
        return holds ? say("yes", "yes") : say("no", "no");
    }
}
