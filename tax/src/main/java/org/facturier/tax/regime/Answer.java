package org.facturier.tax.regime;

import java.util.Optional;

/** Yes, no, or nobody said. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody said. */
    UNKNOWN;

    /** {@return what was said, unknown where nothing was} */
    public static Answer of(Optional<Boolean> said) {
        return said.map(holds -> holds ? YES : NO).orElse(UNKNOWN);
    }

    /** {@return whether both hold; one that does not is enough for no} */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** {@return whether either holds; one that does is enough for yes} */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }
}
