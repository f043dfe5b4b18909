package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;

/**
 * Decides which reminder of an account is due now: one about all that is late of a partner. It sends nothing and remembers
 * nothing: the host asks, say once a day, sends what it is given, and keeps it.
 *
 * <p>A reminder is <i>sent for</i> an item where it was about it and the item was late by the days of its step
 * ({@link Reminder#isFor}); what is swept along in a reminder that an older item set the pace of was not sent its step.
 *
 * @implSpec Immutable and safe for many threads; no clock, for the position says its day.
 * P1: equal arguments give equal results.
 * P2: nothing is due while nothing is late, or all of it is settled, held or owed back.
 * P3: for the item that sets its pace, a reminder never repeats a step that was sent for that item.
 * P4: a document is left out while a promise to pay it runs, its last day included; an amount under an open dispute is left
 * out, no more than is late of its document; what the partner is owed is taken off what is late for the longest time. The
 * rest is reminded of, and the reminder says what it left out.
 * P5: steps only go forward: each comes later after the last day to pay than those sent for the item that sets its pace,
 * and speaks no softer.
 * P6: nothing is due while the days granted by a reminder of the account run.
 * P7: what a reminder claims is {@link Position#demand()}, to the cent; each item stands in it once.
 * P8: it says all that is late, and all that it took off: what is open of the one less the other is what it claims.
 */
@FunctionalInterface
public interface ReminderPolicy {

    /**
     * {@return the reminder that is due, empty if none is}
     *
     * @param position  how the account stands, as of the day of the reminder
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     */
    Optional<Reminder> due(Position position, List<Reminder> sent);
}
