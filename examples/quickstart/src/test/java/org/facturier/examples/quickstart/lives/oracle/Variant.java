package org.facturier.examples.quickstart.lives.oracle;

import java.util.Set;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;

/** How the oracle reads the rules: right, or with one fault that a library might have. */
public enum Variant {
    RIGHT,
    /** More is credited than is left. */
    NO_CAP,
    /** A note over several invoices settles the last of them. */
    LAST_INVOICE_ONLY,
    /** A run gives back what a hand gave back. */
    CREDITS_BY_HAND_IGNORED,
    /** Of what is of one day, what was told first comes first. */
    ORDER_OF_TELLING;

    boolean caps() {
        return this != NO_CAP;
    }

    boolean settlesEach() {
        return this != LAST_INVOICE_ONLY;
    }

    boolean knowsNoOrder() {
        return this != ORDER_OF_TELLING;
    }

    /** {@return what of the credits by hand a run counts as given back} */
    Set<Meaning> countsHand() {
        return this == CREDITS_BY_HAND_IGNORED ? Set.of() : Set.of(Meaning.GIVEN_BACK);
    }
}
