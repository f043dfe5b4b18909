package org.facturier.tax.regime;

import java.util.Optional;

/** Yes, no, or nobody said. */
public enum YesNoUnknown {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody said. */
    UNKNOWN;

    /** {@return what was said, unknown where nothing was} */
    public static YesNoUnknown of(Optional<Boolean> said) {
        return said.map(holds -> holds ? YES : NO).orElse(UNKNOWN);
    }

    /** {@return whether both hold; one that does not is enough for no} */
    public YesNoUnknown and(YesNoUnknown other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** {@return whether either holds; one that does is enough for yes} */
    public YesNoUnknown or(YesNoUnknown other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }
}
