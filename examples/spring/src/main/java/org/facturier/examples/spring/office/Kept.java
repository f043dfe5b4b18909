package org.facturier.examples.spring.office;

import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;

/**
 * Something that was done and is kept.
 *
 * @param <T>  what it is
 * @param value  the thing
 * @param warnings  what somebody should look at
 */
public record Kept<T>(T value, Findings warnings) {

    /** {@return what an outcome accepts; an exception with all its findings otherwise, which undoes the transaction} */
    static <T> Kept<T> of(Outcome<T> outcome) {
        return new Kept<>(outcome.orThrow(), outcome.findings());
    }
}
