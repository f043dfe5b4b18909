package org.facturier.examples.guide.ports;

import java.time.DayOfWeek;
import java.util.Optional;
import org.facturier.reminders.contracts.ReminderPolicyContract;
import org.facturier.reminders.policy.ReminderPolicies;
import org.facturier.reminders.policy.ReminderPolicy;

/** The smallest policy of one's own: the usual steps, on Mondays. */
class OnMondaysProperties implements ReminderPolicyContract {

    // region port
    static final ReminderPolicy USUAL = ReminderPolicies.stepped();
    static final ReminderPolicy ON_MONDAYS = (position, sent) ->
            position.asOf().getDayOfWeek() == DayOfWeek.MONDAY ? USUAL.due(position, sent) : Optional.empty();
    // endregion

    @Override
    public ReminderPolicy policy() {
        return ON_MONDAYS;
    }
}
