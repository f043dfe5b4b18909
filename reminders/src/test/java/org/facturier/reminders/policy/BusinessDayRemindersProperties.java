package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.LateCases.Visit;
import org.facturier.reminders.contracts.ReminderPolicyContract;

class BusinessDayRemindersProperties implements ReminderPolicyContract {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Override
    public ReminderPolicy policy() {
        return ReminderPolicy.stepped().onBusinessDays(BusinessDays.weekdays());
    }

    @Property
    void nobody_is_reminded_or_has_to_answer_on_a_weekend(@ForAll("cases") LateCase late) {
        for (Visit visit : late.visits(policy())) {
            visit.due().ifPresent(reminder -> {
                assertThat(WEEKEND).doesNotContain(reminder.on().getDayOfWeek());
                assertThat(WEEKEND).doesNotContain(reminder.deadline().getDayOfWeek());
                assertThat(reminder.deadline())
                        .isBetween(reminder.on().plusDays(8), reminder.on().plusDays(10));
            });
        }
    }
}
