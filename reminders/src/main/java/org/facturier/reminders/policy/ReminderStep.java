package org.facturier.reminders.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.facturier.core.finding.Completeness;

/**
 * One step of a stepped policy.
 *
 * @param key  its stable name, unique in its policy
 * @param daysLate  from how many days after the last day to pay, 1 or more
 * @param tone  how it speaks
 * @param charges  what it claims beside the amount
 * @param daysToAnswer  days granted from the reminder on, 1 or more; until they are over no other reminder follows
 * @param channel  the way on which it had best go out
 */
public record ReminderStep(
        String key, int daysLate, Tone tone, Set<Charge> charges, int daysToAnswer, Channel channel) {

    /** What may be claimed beside the amount. */
    public enum Charge {
        /** Interest on late payment. */
        INTEREST,
        /** The fixed sum for recovery. */
        INDEMNITY
    }

    private static final int USUAL_DAYS_TO_ANSWER = 8;

    /** @throws IllegalArgumentException if the key is blank, or days are below 1 */
    public ReminderStep {
        Completeness.of("a step of reminders")
                .needs("key", key)
                .needs("tone", tone)
                .needs("channel", channel)
                .verify();
        charges = inOrder(charges);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a step of reminders has a key");
        }
        if (daysLate < 1 || daysToAnswer < 1) {
            throw new IllegalArgumentException("step " + key
                    + " comes 1 day late or more and grants 1 day or more, not " + daysLate + " and " + daysToAnswer);
        }
    }

    /** A set of the library's would come in another order at every start, and a stored reminder would differ. */
    private static Set<Charge> inOrder(Set<Charge> charges) {
        Set<Charge> ordered = EnumSet.noneOf(Charge.class);
        ordered.addAll(charges);
        return Collections.unmodifiableSet(ordered);
    }

    /** {@return a step that charges nothing, grants eight days and goes by e-mail} */
    public static ReminderStep of(String key, int daysLate, Tone tone) {
        return new ReminderStep(key, daysLate, tone, Set.of(), USUAL_DAYS_TO_ANSWER, Channel.EMAIL);
    }

    /** {@return this step, claiming one thing more} */
    public ReminderStep charging(Charge charge) {
        Set<Charge> more = EnumSet.of(charge);
        more.addAll(charges);
        return new ReminderStep(key, daysLate, tone, more, daysToAnswer, channel);
    }

    /** {@return this step, granting so many days} */
    public ReminderStep granting(int days) {
        return new ReminderStep(key, daysLate, tone, charges, days, channel);
    }

    /** {@return this step, by another way} */
    public ReminderStep by(Channel other) {
        return new ReminderStep(key, daysLate, tone, charges, daysToAnswer, other);
    }

    /** {@return whether it claims something} */
    public boolean claims(Charge charge) {
        return charges.contains(charge);
    }
}
