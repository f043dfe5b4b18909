package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.calendar.BusinessDays;
import org.joda.money.Money;

/**
 * Decides which reminder of an account is due now: one about all that is late of a partner. It sends nothing and remembers
 * nothing: the host asks, say once a day, sends what it is given, and keeps it.
 *
 * <p>A reminder is <i>sent for</i> an item where it was about it and the item was late by the days of its level
 * ({@link Reminder#isFor}); what is swept along in a reminder that an older item set the pace of was not sent its level.
 *
 * <p>A policy looks at no history and no invoice, so that it cannot know what late payment costs: where the level claims late fees,
 * its reminder {@linkplain Reminder#awaitsLateFees awaits them}. {@link Dunning} asks a policy and adds them; a policy is handed to
 * it, and asked alone only to see which level would come.
 *
 * @implSpec Immutable and safe for many threads; no clock, for the position says its day. {@code ReminderPolicyContract} proves
 * the promises of a policy of the host's.
 * P1: equal arguments give equal results.
 * P2: nothing is due while nothing is late, or all of it is settled, held or owed back.
 * P3: for the item that sets its pace, a reminder never repeats a level that was sent for that item.
 * P4: a document is left out while a promise to pay it runs, its last day included; an amount under an open dispute is left
 * out, no more than is late of its document; what the partner is owed is taken off what is late for the longest time. The
 * rest is reminded of, and the reminder says what it left out.
 * P5: levels only go forward: each comes later after the last day to pay than those sent for the item that sets its pace,
 * and speaks no softer.
 * P6: nothing is due while the days granted by a reminder of the account run.
 * P7: what a reminder claims is {@link Position#demand()}, to the cent; each item stands in it once.
 * P8: it says all that is late, and all that it took off: what is open of the one less the other is what it claims.
 * P9: where something is late and nothing is due, {@link #pauses} say why; where a reminder is due, they say what it leaves out.
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

    /**
     * {@return why nothing is due, or why the reminder that is due leaves something out; empty where all that is late is asked for}
     *
     * <p>A policy with reasons of its own, such as a minimum, adds them. What the position and the reminders sent tell is told here:
     * promises, disputes, credits, grace days, and that nothing is late.
     *
     * @param position  how the account stands, as of the day that is asked about
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     */
    default List<DunningPause> pauses(Position position, List<Reminder> sent) {
        Pauses known = Pauses.of(position, sent);
        if (due(position, sent).isPresent()) {
            return known.leftOut();
        }
        return known.isAsked() && known.granted().isEmpty() ? known.and(DunningPause.noneGiven(position)) : known.all();
    }

    /**
     * {@return what comes when from the day of the position on, if nothing else happens}
     *
     * @param position  how the account stands, as of the first day
     * @param sent  the reminders already sent, in any order; those of other accounts do not count
     * @param until  the day after the last one
     * @throws IllegalArgumentException if that is not after the day of the position
     */
    default ReminderPlan plan(Position position, List<Reminder> sent, LocalDate until) {
        return ReminderPlan.of(this, position, sent, until);
    }

    /**
     * {@return this policy on business days alone: a reminder that would come on another day comes on the next business day, and
     * grace days that would end on another day end on the next business day}
     */
    default ReminderPolicy onBusinessDays(BusinessDays calendar) {
        return new BusinessDayReminders(this, calendar);
    }

    /** {@return {@linkplain DunningLevel#standard() the usual levels}; no reminder below five units of the currency} */
    static ReminderPolicy stepped() {
        return stepped(DunningLevel.standard());
    }

    /**
     * {@return one level after the other, each from so many days after the last day to pay}
     *
     * <p>The reminder is about all that may be asked for. Its pace is set by the item that is late for the longest time among
     * those whose next level has come; what went through all levels holds up nothing. Where the host was away and several levels
     * came due, only the next in order is given, and the one after it not before the grace days are over: no formal notice goes
     * to somebody who was not reminded.
     *
     * @param levels  in order: days rise, keys are unique, the notice never softens
     * @param minimums  the least amounts to be reminded of, one a currency at most, in place of five units of that currency: all
     *     that is asked for of an account counts, without interest. Zero: whatever is asked for is reminded of
     * @throws IllegalArgumentException if there is no level, days do not rise, a key occurs twice or a notice softens, or a
     *     minimum is below zero or the second of its currency
     */
    static ReminderPolicy stepped(List<DunningLevel> levels, Money... minimums) {
        return new SteppedReminders(levels, List.of(minimums));
    }

    /** {@return a policy that never reminds} */
    static ReminderPolicy silent() {
        return (position, sent) -> Optional.empty();
    }
}
