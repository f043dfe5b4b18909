package org.facturier.examples.quickstart.lives.oracle;

import java.util.Set;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;

/** How the oracle reads the rules: right, or with one fault. */
public enum Variant {
    RIGHT,
    CREDITS_WITHOUT_BOUND,
    SETTLES_LAST_INVOICE_ONLY,
    IGNORES_CREDITS_BY_HAND,
    ORDER_OF_TELLING;

    boolean creditsWithoutBound() {
        return this == CREDITS_WITHOUT_BOUND;
    }

    /** {@return what of the credits by hand a run counts as given back} */
    Set<Meaning> countsHand() {
        return this == IGNORES_CREDITS_BY_HAND ? Set.of() : Set.of(Meaning.GIVEN_BACK);
    }
}
