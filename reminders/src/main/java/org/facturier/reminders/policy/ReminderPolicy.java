package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import org.facturier.core.receivable.ReceivableState;

/**
 * Decides which reminder of an invoice is due now. It sends nothing and remembers nothing: the host asks, say once a day,
 * sends what it is given, and keeps it.
 *
 * @implSpec Immutable and safe for many threads; no clock, for the state says its day.
 * P1: equal arguments give equal results.
 * P2: nothing is due while nothing is overdue, or all is settled.
 * P3: for the oldest instalment that it is about, a reminder never repeats a step that was sent for that instalment.
 * P4: while a promise to pay runs nothing is due; an amount under an open dispute is left out, and where nothing overdue
 * remains beside it nothing is due. The rest is reminded of, and the reminder says what it left out.
 * P5: steps only go forward: each comes later after the last day to pay than those sent for the instalment, and speaks no
 * softer.
 * P6: nothing is due while the days granted by a reminder of the instalment run.
 */
@FunctionalInterface
public interface ReminderPolicy {

    /**
     * {@return the reminder that is due, empty if none is}
     *
     * @param state  how the invoice stands, as of the day of the reminder
     * @param sent  the reminders already sent, in any order; those of other invoices do not count
     */
    Optional<Reminder> due(ReceivableState state, List<Reminder> sent);
}
