package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The steps that one item passed: with each reminder that was about it the next one, as long as the reminder's own step is as
 * far.
 */
final class Passed {

    private final ClaimedItem item;
    private final List<Reminder> before;

    private Passed(ClaimedItem item, List<Reminder> before) {
        this.item = item;
        this.before = before;
    }

    static Passed of(ClaimedItem item, List<Reminder> sent) {
        return new Passed(
                item,
                sent.stream()
                        .filter(reminder -> reminder.isAbout(item.item()))
                        .sorted(Comparator.comparing(Reminder::on))
                        .toList());
    }

    /** {@return the first step that it did not pass and that goes forward, whether it has come or not} */
    Optional<ReminderStep> next(List<ReminderStep> steps) {
        return steps.stream()
                .skip(passed(steps))
                .filter(step -> before.stream().allMatch(sent -> isForward(sent, step)))
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

    // the host may have changed its steps since: what was sent counts by its days and tone, not by its place
    private boolean isForward(Reminder sent, ReminderStep step) {
        return !sent.isFor(item.item()) || step.daysLate() > sent.step().daysLate() && isNoSofter(sent.step(), step);
    }

    private static boolean isNoSofter(ReminderStep sent, ReminderStep step) {
        return step.tone().compareTo(sent.tone()) >= 0 && !step.key().equals(sent.key());
    }

    /** {@return whether it was sent a harder word than a step, after more days than another item is late} */
    boolean speaksHarder(ReminderStep step, long daysLate) {
        return before.stream()
                .filter(sent -> sent.isFor(item.item()))
                .map(Reminder::step)
                .anyMatch(sent -> sent.tone().compareTo(step.tone()) > 0 && sent.daysLate() > daysLate);
    }

    /** {@return the day of the last formal notice about something that is asked for again, in a softer tone} */
    static Optional<LocalDate> noticeStanding(OverdueClaim claim, ReminderStep step, List<Reminder> before) {
        return before.stream()
                .filter(sent -> sent.step().tone() == Tone.FORMAL_NOTICE && step.tone() != Tone.FORMAL_NOTICE)
                .filter(sent -> claim.items().stream().anyMatch(item -> sent.isAbout(item.item())))
                .map(Reminder::on)
                .max(LocalDate::compareTo);
    }
}
