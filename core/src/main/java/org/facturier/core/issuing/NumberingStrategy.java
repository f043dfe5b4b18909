package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;

/**
 * Decides the number of the next document of a series. Computes and remembers nothing: the host keeps the last number and
 * calls this in the transaction that stores the invoice; that transaction makes a series gapless.
 *
 * @implSpec Immutable and safe for many threads. N1: equal arguments give equal numbers. N2: the number is none that this
 * strategy gave before in the series, and comes after its predecessor. N3: a predecessor of another shape is refused. N4: a
 * refusal is an outcome, with all that is wrong; nothing about a document or a predecessor throws.
 * @source CGI, ann. II, art. 242 nonies A, I, 7; Directive 2006/112/EC, art. 226(2)
 */
@FunctionalInterface
public interface NumberingStrategy {

    /**
     * {@return the number for the document described, or why there is none: {@code previous} is not a number of this strategy
     * or is later than the date, the series has no number left, or something of the document cannot stand in a number}
     * Places are {@code previous} and the names of what the number is made of, such as {@code issuedOn} or {@code series}.
     *
     * @param context  date (on or after that of the previous document), series, partner and product
     * @param previous  the last number given out in this series; empty for the first
     */
    Outcome<InvoiceNumber> next(NumberingContext context, Optional<InvoiceNumber> previous);

    /**
     * {@return a strategy that gives out a number which the host decided by itself, once}
     *
     * @param number  the number
     */
    static NumberingStrategy given(InvoiceNumber number) {
        return (context, previous) -> previous.filter(number::equals).isPresent()
                ? Outcome.rejected(IssuingRule.NUMBER_FOUND.at(
                        "previous", say("{number} was given out before").with("number", number)))
                : Outcome.accepted(number);
    }
}
