package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.holding.State;

/**
 * An account at the end of a day gone by, from which it can be folded again.
 *
 * @param through  the last day that is in it
 * @param steps  how many steps are in it
 * @param state  the account
 */
record Snapshot(LocalDate through, int steps, State state) {

    static final Snapshot BEGINNING = new Snapshot(LocalDate.MIN, 0, State.EMPTY);

    /** {@return these, the newest first, fewer the further back: what is told late is mostly told soon} */
    static List<Snapshot> thinned(List<Snapshot> newestFirst, int steps) {
        List<Snapshot> kept = new ArrayList<>();
        int last = steps;
        int gap = 0;
        for (Snapshot snapshot : newestFirst) {
            if (kept.isEmpty() || snapshot.steps() == 0 || last - snapshot.steps() >= gap / 2) {
                kept.add(snapshot);
                last = snapshot.steps();
                gap = steps - last;
            }
        }
        return kept;
    }
}
