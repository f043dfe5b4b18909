package org.facturier.einvoice.mapping;

import java.util.Optional;

/** Words of a document as the hub holds them: nothing stands where nothing is said. */
final class Stated {

    private Stated() {}

    /** {@return words without the blanks around them, which no syntax keeps; empty where there are none} */
    static Optional<String> text(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }
}
