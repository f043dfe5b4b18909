package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.reminders.interest.LateInterestLaw;

/**
 * One step after the other, each from so many days after the last day to pay.
 *
 * <p>The oldest overdue instalment sets the pace, and the reminder is about every overdue one. Where the host was away and
 * several steps came due, only the next in order is given, and the one after it not before the days granted are over: no
 * formal notice goes to somebody who was not reminded. An instalment that falls due later begins at the first step, unless
 * it was in earlier reminders already.
 *
 * @param steps  in order: days rise, keys are unique, the tone never softens
 * @param law  by what interest and indemnity are found where a step claims them
 */
public record SteppedReminders(List<ReminderStep> steps, LateInterestLaw law) implements ReminderPolicy {

    /** @throws IllegalArgumentException if there is no step, days do not rise, a key occurs twice or a tone softens */
    public SteppedReminders {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a stepped policy has at least one step");
        }
        for (int i = 1; i < steps.size(); i++) {
            requireForward(steps.get(i - 1), steps.get(i));
        }
        requireUniqueKeys(steps);
    }

    private static void requireForward(ReminderStep earlier, ReminderStep later) {
        if (later.daysLate() <= earlier.daysLate()) {
            throw new IllegalArgumentException("step " + later.key() + " comes after " + later.daysLate()
                    + " days, not later than step " + earlier.key() + " after " + earlier.daysLate());
        }
        if (later.tone().compareTo(earlier.tone()) < 0) {
            throw new IllegalArgumentException("step " + later.key() + " speaks softer than step " + earlier.key());
        }
    }

    private static void requireUniqueKeys(List<ReminderStep> steps) {
        Set<String> keys = new HashSet<>();
        for (ReminderStep step : steps) {
            if (!keys.add(step.key())) {
                throw new IllegalArgumentException("two steps have the key " + step.key());
            }
        }
    }

    @Override
    public Optional<Reminder> due(ReceivableState state, List<Reminder> sent) {
        if (state.promisedUntil().isPresent()) {
            return Optional.empty();
        }
        OverdueClaim claim = OverdueClaim.of(state);
        return claim.oldest()
                .flatMap(oldest -> next(oldest, state.asOf(), before(state, oldest, sent))
                        .map(step -> Charged.reminder(state, step, claim, law)));
    }

    private static List<Reminder> before(ReceivableState state, OverdueInstalment oldest, List<Reminder> sent) {
        return sent.stream()
                .filter(reminder -> reminder.invoice().equals(state.invoice().number()))
                .filter(reminder -> reminder.isAbout(oldest.number()))
                .toList();
    }

    private Optional<ReminderStep> next(OverdueInstalment oldest, LocalDate day, List<Reminder> before) {
        boolean answerDue =
                before.stream().allMatch(reminder -> reminder.deadline().isBefore(day));
        return steps.stream()
                .filter(step -> before.stream().map(Reminder::step).allMatch(sent -> isForward(sent, step)))
                .findFirst()
                .filter(step -> answerDue && oldest.daysLate(day) >= step.daysLate());
    }

    // the host may have changed its steps since: what was sent counts by its days and tone, not by its place
    private static boolean isForward(ReminderStep sent, ReminderStep step) {
        return step.daysLate() > sent.daysLate()
                && step.tone().compareTo(sent.tone()) >= 0
                && !step.key().equals(sent.key());
    }
}
