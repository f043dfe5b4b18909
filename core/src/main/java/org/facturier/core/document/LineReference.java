package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A line of an earlier invoice, quote or order.
 *
 * @param invoice  the number of that document
 * @param line  the number of the line in it, from 1
 */
public record LineReference(InvoiceNumber invoice, int line) {

    /** @throws IllegalArgumentException if the line is below 1 */
    public LineReference {
        Completeness.of("a reference to a line").needs("invoice", invoice).verify();
        if (line < 1) {
            throw new RefusedException(
                    say("lineFromOne", "lines are numbered from 1, not {line}").with("line", line));
        }
    }
}
