package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that one item passed: with each reminder that was about it the next one, as long as the reminder's own step is as
 * far.
 *
 * @param item  the item
 * @param before  the reminders that were about it, the earliest first
 */
record Passed(ClaimedItem item, List<Reminder> before) {

    /** {@return the first step that it did not pass and that goes forward, whether it has come or not} */
    Optional<ReminderStep> next(List<ReminderStep> steps) {
        return steps.stream()
                .skip(passed(steps))
                .filter(step -> sentForIt().allMatch(sent -> isForward(sent, step)))
                .findFirst();
    }

    private int passed(List<ReminderStep> steps) {
        int passed = 0;
        for (Reminder sent : before) {
            boolean next = passed < steps.size()
                    && steps.get(passed).daysLate() <= sent.step().daysLate();
            passed += next ? 1 : 0;
        }
        return passed;
    }

    /** {@return the steps of those reminders that it was late enough for itself} */
    Stream<ReminderStep> sentForIt() {
        return before.stream()
                .filter(sent -> item.daysLate(sent.on()) >= sent.step().daysLate())
                .map(Reminder::step);
    }

    // the host may have changed its steps since: what was sent counts by its days, tone and key, not by its place
    private static boolean isForward(ReminderStep sent, ReminderStep step) {
        return step.daysLate() > sent.daysLate()
                && step.tone().compareTo(sent.tone()) >= 0
                && !step.key().equals(sent.key());
    }
}
