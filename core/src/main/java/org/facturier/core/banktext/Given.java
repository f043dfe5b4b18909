package org.facturier.core.banktext;

import java.util.List;
import java.util.Optional;

/**
 * What a field says, where it says something. Fields that a format demands are filled by banks that have nothing to say, and
 * two transactions without a reference must not look as if they had the same.
 */
public final class Given {

    /**
     * What banks write where they have nothing to say: {@code NOTPROVIDED} in messages of ISO 20022, {@code NONREF} in those of
     * SWIFT.
     */
    private static final List<String> NOTHING = List.of("", "NOTPROVIDED", "NONREF");

    private Given() {}

    /** {@return a text, unless it is blank or the word for nothing} */
    public static Optional<String> text(String said) {
        return Optional.of(said).filter(text -> !NOTHING.contains(text));
    }
}
