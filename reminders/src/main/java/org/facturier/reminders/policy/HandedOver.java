package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;

/**
 * Another policy until the day of a handover, and no reminders from then on: a collector has the account.
 *
 * @param policy  the policy before
 * @param handover  what was handed over
 */
record HandedOver(ReminderPolicy policy, CollectionHandover handover) implements ReminderPolicy {

    @Override
    public Optional<Reminder> due(Position position, List<Reminder> sent) {
        return stands(position) ? Optional.empty() : policy.due(position, sent);
    }

    @Override
    public List<DunningPause> pauses(Position position, List<Reminder> sent) {
        return stands(position)
                ? Pauses.of(position, sent).and(DunningPause.handedOver(position, handover.on()))
                : policy.pauses(position, sent);
    }

    private boolean stands(Position position) {
        return !position.asOf().isBefore(handover.on());
    }
}
