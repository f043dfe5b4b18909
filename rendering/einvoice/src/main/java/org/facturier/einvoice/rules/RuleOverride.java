package org.facturier.einvoice.rules;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * What a host does otherwise than a rule set says, and why: a partner that cannot state a due date is known, so that BR-CO-25
 * need not stop its invoices. It stays in the {@link Verdict}, with its reason and with each finding that it took the weight of.
 *
 * @param ruleId  the id of a business rule, such as {@code BR-CO-25}; of each syntax where the id has several meanings
 * @param effect  what becomes of a breach
 * @param reason  why, for whoever reads the verdict later; not blank
 */
public record RuleOverride(String ruleId, Leniency effect, String reason) {

    /** What becomes of a breach. */
    public enum Leniency {
        /** It is no finding of the invoice. */
        OFF,
        /** It is a warning. */
        DOWNGRADE
    }

    /** @throws RefusedException if no reason is given */
    public RuleOverride {
        requireNonNull(ruleId, "ruleId");
        requireNonNull(effect, "effect");
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new RefusedException(say("overrideReason", "the override of {rule} says why it is there")
                    .with("rule", ruleId));
        }
    }

    /** {@return that a rule does not count, for a reason} */
    public static RuleOverride off(String ruleId, String reason) {
        return new RuleOverride(ruleId, Leniency.OFF, reason);
    }

    /** {@return that breaking a rule is a warning, for a reason} */
    public static RuleOverride downgrade(String ruleId, String reason) {
        return new RuleOverride(ruleId, Leniency.DOWNGRADE, reason);
    }
}
