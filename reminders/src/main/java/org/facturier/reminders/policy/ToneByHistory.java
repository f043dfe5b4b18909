package org.facturier.reminders.policy;

import org.facturier.core.finding.Completeness;

/** One policy for who pays in time, one for who pays late, and the usual one for all others. */
record ToneByHistory(
        int punctualUpTo, ReminderPolicy punctual, ReminderPolicy usual, int lateBeyond, ReminderPolicy late)
        implements DunningTone {

    /** @throws IllegalArgumentException if days are below zero, or somebody would be punctual and late */
    ToneByHistory {
        Completeness.of("a tone by history")
                .needs("punctual", punctual)
                .needs("usual", usual)
                .needs("late", late)
                .verify();
        if (punctualUpTo < 0 || lateBeyond < punctualUpTo) {
            throw new IllegalArgumentException("who pays up to " + punctualUpTo
                    + " days late is punctual, and late beyond as many days or more, not beyond " + lateBeyond);
        }
    }

    @Override
    public ReminderPolicy policy(PaymentHistory history) {
        if (history.isEmpty()) {
            return usual;
        }
        if (history.isLaterThan(lateBeyond)) {
            return late;
        }
        return history.isLaterThan(punctualUpTo) ? usual : punctual;
    }
}
