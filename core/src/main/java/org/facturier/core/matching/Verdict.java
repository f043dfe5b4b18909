package org.facturier.core.matching;

import java.util.List;
import java.util.Optional;
import org.facturier.core.payment.Evidence;

/**
 * Whether it is sure what some money is for.
 *
 * <p>A split is there if and only if it is sure in itself; whether the house takes it is asked of the policy afterwards.
 *
 * @param split  what goes where, where it is sure
 * @param certainty  how sure it is
 * @param why  the facts that decide, or those that keep it open
 */
record Verdict(Optional<Split> split, Certainty certainty, List<Evidence> why) {

    Verdict {
        why = List.copyOf(why);
    }

    /** {@return that it is sure} */
    static Verdict sure(Split split, Certainty certainty, List<Evidence> why) {
        return new Verdict(Optional.of(split), certainty, why);
    }

    /** {@return that it is open, and what keeps it so} */
    static Verdict open(List<Evidence> why) {
        return new Verdict(Optional.empty(), Certainty.OPEN, why);
    }

    /** {@return that it is open, for one reason} */
    static Verdict open(Evidence.Doubt.Ground why) {
        return open(List.of(new Evidence.Doubt(why)));
    }
}
