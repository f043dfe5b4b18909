package org.facturier.core.timetable;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.folding.DayFold;
import org.facturier.core.folding.Folding;

/** Works days in, one after the other, and keeps how the account was on some of them. */
final class DayFolds {

    private final Folding folding;
    private final List<Snapshot> snapshots = new ArrayList<>();
    private Snapshot now;

    DayFolds(Snapshot from, Folding folding) {
        this.folding = folding;
        this.now = from;
        snapshots.add(from);
    }

    /** Folds days; half way, half of the rest and so on, and before the last day, the account is kept. */
    void fold(List<DaySteps> days) {
        DayFold day = new DayFold(folding);
        int steps = now.steps();
        int keep = days.size() / 2;
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1;
            if (i > 0 && (i == keep || last)) {
                snapshots.add(0, new Snapshot(days.get(i - 1).day(), steps, folding.state()));
                keep = i + (days.size() - i) / 2;
            }
            day.fold(days.get(i).steps());
            steps += days.get(i).steps().size();
        }
        now = new Snapshot(days.get(days.size() - 1).day(), steps, folding.state());
    }

    Snapshot now() {
        return now;
    }

    /** {@return how it was, the newest first} */
    List<Snapshot> snapshots() {
        return snapshots;
    }
}
