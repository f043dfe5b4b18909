package org.facturier.core.timetable;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.posting.DayFold;
import org.facturier.core.posting.Folding;

/**
 * Works days in, one after the other, and keeps how the account was on some of them. It begins with an account as it was and
 * ends with one in which all these days are; what it keeps in between is for facts told later that reach back.
 */
final class DayFolds {

    private final Folding folding;
    private final List<Snapshot> snapshots = new ArrayList<>();
    private Snapshot now;

    /**
     * Begins with an account as it was.
     *
     * @param from  the account, kept as the oldest snapshot
     * @param folding  the same account, at the same place, to be worked on
     */
    DayFolds(Snapshot from, Folding folding) {
        this.folding = folding;
        this.now = from;
        snapshots.add(from);
    }

    /**
     * Folds days; half way, half of the rest and so on, and before the last day, the account is kept. Of eight days these are
     * the account after the fourth, the sixth and the seventh: what is told late is mostly told soon, and more may be told of
     * the last day.
     *
     * @param days  at least one, in order, all after the day with which it began
     */
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

    /** {@return the account after all days that were folded} */
    Snapshot now() {
        return now;
    }

    /** {@return how it was, the newest first; the last of them is what it began with} */
    List<Snapshot> snapshots() {
        return snapshots;
    }
}
