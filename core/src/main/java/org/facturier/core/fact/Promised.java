package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.reference.DocumentKey;

/**
 * A partner promised to pay a document; until then it is not asked for.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param document  the document
 * @param until  the last day of the promise, on which it still holds; of several the latest counts
 */
public record Promised(String id, LocalDate on, DocumentKey document, LocalDate until) implements Fact {

    /** @throws IllegalArgumentException if it would end before it was made */
    public Promised {
        Completeness.of("a promise")
                .needs("id", id)
                .needs("on", on)
                .needs("document", document)
                .needs("until", until)
                .verify();
        if (until.isBefore(on)) {
            throw new RefusedException(say("promiseEnds", "a promise of {on} cannot end on {until}")
                    .with("on", on)
                    .with("until", until));
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.promised(this);
    }

    @Override
    public Optional<Promised> asPromised() {
        return Optional.of(this);
    }
}
