package org.facturier.reminders.policy;

import java.util.List;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.interest.LateInterestLaws;
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
     * {@return three steps: friendly from 5 days after the last day to pay, firm from 20, formal notice from 40 with
     * interest and indemnity by the law of the seller's country}
     */
    public static ReminderPolicy stepped() {
        return stepped(LateInterestLaws.ofSeller());
    }

    /** {@return the same three steps, with interest and indemnity by a law that the host names} */
    public static ReminderPolicy stepped(LateInterestLaw law) {
        return new SteppedReminders(USUAL, law);
    }

    /** {@return steps of the host's own, with interest and indemnity by a law that the host names} */
    public static ReminderPolicy stepped(List<ReminderStep> steps, LateInterestLaw law) {
        return new SteppedReminders(steps, law);
    }

    /** {@return a policy that never reminds} */
    public static ReminderPolicy silent() {
        return (state, sent) -> java.util.Optional.empty();
    }
}
