package org.facturier.reminders.policy;

import java.util.List;

/**
 * In which tone a partner is reminded, by how it has paid so far: a policy for those who pay in time, another for those who do not.
 *
 * @implSpec Immutable and safe for many threads; equal histories give equal policies. A partner may change sides between two
 *     reminders: a {@linkplain ReminderPolicy#stepped stepped} policy goes on from what was sent, whichever policy gave it, and
 *     never back.
 */
@FunctionalInterface
public interface DunningTone {

    /** {@return the policy by which a partner is reminded} */
    ReminderPolicy policy(PaymentHistory history);

    /** {@return one policy for all} */
    static DunningTone same(ReminderPolicy policy) {
        return history -> policy;
    }

    /**
     * {@return the usual levels; those who paid no more than 2 days late on average are reminded friendly from 10 days late, firmly
     * from 30, with a formal notice from 50; those who paid more than 15 days late firmly from 3, with a formal notice from 25}
     * Where nothing was paid yet, the usual levels come.
     */
    static DunningTone byHistory() {
        List<DunningLevel> usual = DunningLevel.standard();
        return byHistory(
                2,
                ReminderPolicy.stepped(List.of(
                        usual.get(0).onDay(10),
                        usual.get(1).onDay(30),
                        usual.get(2).onDay(50))),
                ReminderPolicy.stepped(usual),
                15,
                ReminderPolicy.stepped(
                        List.of(usual.get(1).onDay(3), usual.get(2).onDay(25))));
    }

    /**
     * {@return a policy by the days that a partner paid late on average, weighted by amount}
     *
     * @param punctualUpTo  the most days late of those who count as punctual
     * @param punctual  for those
     * @param usual  for those between, and where nothing was paid yet
     * @param lateBeyond  those who paid later than that count as late payers
     * @param late  for those
     * @throws IllegalArgumentException if somebody would be both
     */
    static DunningTone byHistory(
            int punctualUpTo, ReminderPolicy punctual, ReminderPolicy usual, int lateBeyond, ReminderPolicy late) {
        return new ToneByHistory(punctualUpTo, punctual, usual, lateBeyond, late);
    }
}
