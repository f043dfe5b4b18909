package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps that one item passed: what it was reminded of, each time as far as it was late itself. */
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
                sent.stream().filter(reminder -> reminder.isAbout(item.item())).toList());
    }

    /** {@return the first step that is further than all that was sent, whether it has come or not} */
    Optional<ReminderStep> next(List<ReminderStep> steps) {
        return steps.stream()
                .filter(step -> before.stream().allMatch(sent -> isForward(sent, step)))
                .findFirst();
    }

    // the host may have changed its steps since: what was sent counts by its days and tone, not by its place
    private boolean isForward(Reminder sent, ReminderStep step) {
        long passed = Math.min(sent.step().daysLate(), item.daysLate(sent.on()));
        return step.daysLate() > passed && (!sent.isFor(item.item()) || isNoSofter(sent.step(), step));
    }

    private static boolean isNoSofter(ReminderStep sent, ReminderStep step) {
        return step.tone().compareTo(sent.tone()) >= 0 && !step.key().equals(sent.key());
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
