package org.facturier.examples.guide.ports;

import java.time.DayOfWeek;
import java.util.Optional;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.policy.ReminderPolicy;

/** The smallest policy of one's own: the usual levels, on Mondays. */
class OnMondaysProperties implements ReminderPolicyContract {

    // region port
    static final ReminderPolicy USUAL = ReminderPolicy.stepped();
    static final ReminderPolicy ON_MONDAYS = (position, sent) ->
            position.asOf().getDayOfWeek() == DayOfWeek.MONDAY ? USUAL.due(position, sent) : Optional.empty();
    // endregion

    @Override
    public ReminderPolicy policy() {
        return ON_MONDAYS;
    }
}
