package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;

/**
 * What comes when, if nothing happens: nobody pays, disputes stay open, promises run out, and each reminder is sent on its day.
 *
 * <p>It is made by asking the policy each day, so that what it says of a day is what the policy will give on it.
 *
 * @param account  the account
 * @param from  the first day, on which the account stood as it was judged
 * @param until  the day after the last one
 * @param coming  the reminders, each with its day and level, the earliest first
 * @param pauses  why no reminder comes on the first day, or why it leaves something out
 */
public record ReminderPlan(
        AccountKey account, LocalDate from, LocalDate until, List<Reminder> coming, List<DunningPause> pauses) {

    /** @throws IllegalArgumentException if there is no day */
    public ReminderPlan {
        Completeness.of("a plan of reminders")
                .needs("account", account)
                .needs("from", from)
                .needs("until", until)
                .verify();
        coming = List.copyOf(coming);
        pauses = List.copyOf(pauses);
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a plan has a day or more, not from " + from + " until " + until);
        }
    }

    /** {@return the reminder of the first day, empty if none is due} */
    public Optional<Reminder> due() {
        return coming.stream().findFirst().filter(reminder -> reminder.on().equals(from));
    }

    /** {@return what a policy gives each day, from the day of the position on} */
    static ReminderPlan of(ReminderPolicy policy, Position position, List<Reminder> sent, LocalDate until) {
        List<Reminder> all = new ArrayList<>(sent);
        for (LocalDate day = position.asOf(); day.isBefore(until); day = day.plusDays(1)) {
            policy.due(foreseen(position, day), List.copyOf(all)).ifPresent(all::add);
        }
        return new ReminderPlan(
                position.account(),
                position.asOf(),
                until,
                all.subList(sent.size(), all.size()),
                policy.pauses(position, sent));
    }

    /** How an account stands later, where only time passes. */
    private static Position foreseen(Position position, LocalDate day) {
        List<Hold> holds = position.holds().stream()
                .map(hold -> new Hold(
                        hold.document(),
                        hold.disputes(),
                        hold.disputed(),
                        hold.promisedUntil().filter(last -> !last.isBefore(day))))
                .filter(hold ->
                        !hold.disputes().isEmpty() || hold.promisedUntil().isPresent())
                .toList();
        return new Position(position.account(), day, position.debits(), position.credits(), holds);
    }
}
