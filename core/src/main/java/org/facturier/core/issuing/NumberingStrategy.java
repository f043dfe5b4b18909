package org.facturier.core.issuing;

import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;

/**
 * Decides the number of the next document of a series. Computes and remembers nothing: the host keeps the last number and
 * calls this in the transaction that stores the invoice; that transaction makes a series gapless.
 *
 * @implSpec Immutable and safe for many threads. N1: equal arguments give equal numbers. N2: the number is none that this
 * strategy gave before in the series, and comes after its predecessor. N3: a predecessor of another shape is refused.
 * @source CGI, ann. II, art. 242 nonies A, I, 7; Directive 2006/112/EC, art. 226(2)
 */
@FunctionalInterface
public interface NumberingStrategy {

    /**
     * {@return the number for the document described}
     *
     * @param context  date (on or after that of the previous document), series, partner and product
     * @param previous  the last number given out in this series; empty for the first
     * @throws IllegalArgumentException if {@code previous} is not a number of this strategy, or is later than the date
     * @throws ArithmeticException if the series has no number left
     */
    InvoiceNumber next(NumberingContext context, Optional<InvoiceNumber> previous);

    /**
     * {@return a strategy that gives out a number which the host decided by itself, once}
     *
     * @param number  the number
     */
    static NumberingStrategy given(InvoiceNumber number) {
        return (context, previous) -> {
            if (previous.filter(number::equals).isPresent()) {
                throw new IllegalArgumentException("the number " + number + " was given out before");
            }
            return number;
        };
    }
}
