package org.facturier.examples.quickstart.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facturier.examples.quickstart.lives.Aspects.Aspect;

/**
 * A whole life of documents, and what must come of it.
 *
 * @param events  in the order in which they are told
 * @param checkpoints  figures of several days
 * @param findings  codes that must be found at the end
 * @param mustNotFind  codes that must not
 */
public record Life(
        String id,
        boolean scored,
        List<Step> events,
        List<Checkpoint> checkpoints,
        Set<String> findings,
        Set<String> mustNotFind) {

    /** @param expected  what a run proposes, and whether the event is refused */
    public record Step(Event event, Figures expected) {}

    /**
     * @param after  how many events are told by then
     * @param silent  what nothing is said of
     */
    public record Checkpoint(LocalDate asOf, int after, Figures expected, Set<Aspect> silent) {}
}
