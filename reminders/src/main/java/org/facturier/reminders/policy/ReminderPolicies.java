package org.facturier.reminders.policy;

import java.util.List;
import java.util.Optional;
import org.facturier.reminders.policy.ReminderStep.Charge;

/** Ready-made policies. */
public final class ReminderPolicies {

    /** A friendly word after 5 days, a firm one after 20, a formal notice with all that the law grants after 40. */
    private static final List<ReminderStep> USUAL = List.of(
            ReminderStep.of("friendly", 5, Tone.FRIENDLY),
            ReminderStep.of("firm", 20, Tone.FIRM).by(Channel.LETTER),
            ReminderStep.of("formal-notice", 40, Tone.FORMAL_NOTICE)
                    .charging(Charge.INTEREST)
                    .charging(Charge.INDEMNITY)
                    .by(Channel.REGISTERED_LETTER));

    private ReminderPolicies() {}

    /**
     * {@return three steps: friendly from 5 days after the last day to pay, firm from 20, formal notice from 40, which
     * claims interest and indemnity; no reminder below {@link SteppedReminders#USUAL_MINIMUM}}
     */
    public static SteppedReminders stepped() {
        return stepped(USUAL);
    }

    /** {@return steps of the host's own; no reminder below {@link SteppedReminders#USUAL_MINIMUM}} */
    public static SteppedReminders stepped(List<ReminderStep> steps) {
        return new SteppedReminders(steps, List.of());
    }

    /** {@return a policy that never reminds} */
    public static ReminderPolicy silent() {
        return (position, sent) -> Optional.empty();
    }
}
