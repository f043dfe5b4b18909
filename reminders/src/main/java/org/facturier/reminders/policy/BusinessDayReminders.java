package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;

/**
 * Another policy on business days alone: what comes on a closed day is given on the next open one, and so do its grace days end.
 *
 * @param policy  the policy
 * @param calendar  the days on which business is done
 */
record BusinessDayReminders(ReminderPolicy policy, BusinessDays calendar) implements ReminderPolicy {

    BusinessDayReminders {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public Optional<Reminder> due(Position position, List<Reminder> sent) {
        return calendar.isOpen(position.asOf()) ? policy.due(position, sent).map(this::granting) : Optional.empty();
    }

    private Reminder granting(Reminder reminder) {
        return reminder.toBuilder().deadline(open(reminder.deadline())).build();
    }

    @Override
    public List<DunningPause> pauses(Position position, List<Reminder> sent) {
        List<DunningPause> pauses = new ArrayList<>(policy.pauses(position, sent));
        if (!calendar.isOpen(position.asOf()) && policy.due(position, sent).isPresent()) {
            pauses.add(DunningPause.closedDay(position, open(position.asOf())));
        }
        return List.copyOf(pauses);
    }

    private LocalDate open(LocalDate day) {
        return BusinessDayRule.FOLLOWING.adjusted(day, calendar);
    }
}
