package org.facturier.core.reference;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A line of a document. That the document has such a line is not held here: who names one that is not there is told by
 * {@link CreditRule#CREDIT_LINE_EXISTS}.
 *
 * @param document  the document
 * @param line  its number there, from 1; 0 for what stands on no line, such as a charge under a treatment of its own
 */
public record LineKey(DocumentKey document, int line) {

    /** @throws IllegalArgumentException if the document is absent, or the line is below 0 */
    public LineKey {
        Completeness.of("the key of a line").needs("document", document).verify();
        if (line < 0) {
            throw new RefusedException(say("lineKeyFromOne", "lines are numbered from 1, and 0 is no line, not {line}")
                    .with("line", line));
        }
    }

    /** {@return document and line, for a person} */
    @Override
    public String toString() {
        return document + " line " + line;
    }
}
