package org.facturier.reminders.policy;

import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * A dunning level: one of the rungs that a debtor climbs while nothing is paid, from the first friendly word to the formal
 * notice. It says from when it may be sent, in which notice it speaks, what it claims beside the debt and how many days it
 * grants. {@link ReminderPolicy#stepped(List, org.joda.money.Money...)} climbs a list of them.
 *
 * <p>With the last day to pay on 14 February, a level of 20 days late comes on 6 March at the earliest (14 days of February and
 * 6 of March); with 8 days of grace its reminder is answered by 14 March, and nothing else goes out before the 15th.
 *
 * @param key  its stable name, unique in its policy: kept with each reminder, so that a level is known again
 * @param daysLate  from how many days after the last day to pay, 1 or more
 * @param notice  how it speaks
 * @param claimsInterest  whether it claims interest on late payment
 * @param claimsIndemnity  whether it claims the fixed sums for recovery
 * @param graceDays  days granted from the reminder on, the last one inclusive, 1 or more; until they are over no other reminder
 *     follows
 * @param channel  the way on which it had best go out
 */
public record DunningLevel(
        String key,
        int daysLate,
        DunningNotice notice,
        boolean claimsInterest,
        boolean claimsIndemnity,
        int graceDays,
        DispatchChannel channel) {

    private static final int USUAL_GRACE_DAYS = 8;

    /** @throws IllegalArgumentException if the key is blank, or days are below 1 */
    public DunningLevel {
        Completeness.of("a dunning level")
                .needs("key", key)
                .needs("notice", notice)
                .needs("channel", channel)
                .verify();
        if (key.isBlank()) {
            throw new IllegalArgumentException("a dunning level has a key");
        }
        if (daysLate < 1 || graceDays < 1) {
            throw new IllegalArgumentException("level " + key
                    + " comes 1 day late or more and grants 1 day or more, not " + daysLate + " and " + graceDays);
        }
    }

    /** {@return a level that claims the debt alone, grants eight days and goes by e-mail} */
    public static DunningLevel of(String key, int daysLate, DunningNotice notice) {
        return new DunningLevel(key, daysLate, notice, false, false, USUAL_GRACE_DAYS, DispatchChannel.EMAIL);
    }

    /**
     * {@return the usual levels: friendly from 5 days after the last day to pay, firm from 20 by letter, formal notice from 40 by
     * registered letter, which claims interest and indemnity}
     */
    public static List<DunningLevel> standard() {
        return List.of(
                of("friendly", 5, DunningNotice.FRIENDLY),
                of("firm", 20, DunningNotice.FIRM).with(DispatchChannel.LETTER),
                of("formal-notice", 40, DunningNotice.FORMAL_NOTICE)
                        .withInterest()
                        .withIndemnity()
                        .with(DispatchChannel.REGISTERED_LETTER));
    }

    /** {@return this level, from so many days after the last day to pay} */
    public DunningLevel onDay(int late) {
        return new DunningLevel(key, late, notice, claimsInterest, claimsIndemnity, graceDays, channel);
    }

    /** {@return this level, claiming interest on late payment too} */
    public DunningLevel withInterest() {
        return new DunningLevel(key, daysLate, notice, true, claimsIndemnity, graceDays, channel);
    }

    /** {@return this level, claiming the fixed sums for recovery too} */
    public DunningLevel withIndemnity() {
        return new DunningLevel(key, daysLate, notice, claimsInterest, true, graceDays, channel);
    }

    /** {@return this level, granting so many days} */
    public DunningLevel withGraceDays(int days) {
        return new DunningLevel(key, daysLate, notice, claimsInterest, claimsIndemnity, days, channel);
    }

    /** {@return this level, by another way} */
    public DunningLevel with(DispatchChannel other) {
        return new DunningLevel(key, daysLate, notice, claimsInterest, claimsIndemnity, graceDays, other);
    }

    /** {@return whether it claims anything beside the debt, which has to be worked out before a letter is written} */
    public boolean claimsLateFees() {
        return claimsInterest || claimsIndemnity;
    }
}
