package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels that one item passed: with each reminder that was about it the next one, as long as the reminder's own level is as
 * far.
 *
 * @param item  the item
 * @param before  the reminders that were about it, the earliest first
 */
record Passed(ClaimedItem item, List<Reminder> before) {

    /** {@return the first level that it did not pass and that goes forward, whether it has come or not} */
    Optional<DunningLevel> next(List<DunningLevel> levels) {
        return levels.stream()
                .skip(passed(levels))
                .filter(level -> sentForIt().allMatch(sent -> isForward(sent, level)))
                .findFirst();
    }

    private int passed(List<DunningLevel> levels) {
        int passed = 0;
        for (Reminder sent : before) {
            boolean next = passed < levels.size()
                    && levels.get(passed).daysLate() <= sent.level().daysLate();
            passed += next ? 1 : 0;
        }
        return passed;
    }

    /** {@return the levels of those reminders that it was late enough for itself} */
    Stream<DunningLevel> sentForIt() {
        return before.stream()
                .filter(sent -> item.daysLate(sent.on()) >= sent.level().daysLate())
                .map(Reminder::level);
    }

    // the host may have changed its levels since: what was sent counts by its days, notice and key, not by its place
    private static boolean isForward(DunningLevel sent, DunningLevel level) {
        return level.daysLate() > sent.daysLate()
                && level.notice().compareTo(sent.notice()) >= 0
                && !level.key().equals(sent.key());
    }
}
