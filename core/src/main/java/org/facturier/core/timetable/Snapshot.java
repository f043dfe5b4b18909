package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.openitem.State;

/**
 * An account at the end of a day gone by, from which it can be folded again. It costs little, for states share what is equal.
 *
 * @param through  the last day that is in it
 * @param steps  how many steps are in it, all those before included
 * @param state  the account
 */
record Snapshot(LocalDate through, int steps, State state) {

    /** Before all days; every account has it, so that there is always one to fold from. */
    static final Snapshot BEGINNING = new Snapshot(LocalDate.MIN, 0, State.EMPTY);

    /**
     * {@return these, the newest first, fewer the further back: what is told late is mostly told soon} The newest and the
     * beginning are kept; of the others one whose distance from the one kept before it is at least half the distance of that
     * from the end. Of ten steps, with a snapshot after each of the first nine, there remain those after 9, 8, 7, 6, 4 and 1,
     * and the beginning.
     *
     * @param newestFirst  the snapshots
     * @param steps  how many steps there are by now
     */
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
