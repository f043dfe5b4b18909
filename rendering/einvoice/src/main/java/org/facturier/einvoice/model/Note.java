package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A note on the whole invoice, BG-1.
 *
 * @param subject  what the note is about, UNTDID 4451
 * @param text  the note; demanded by the norm
 */
public record Note(
        @Bt("BT-21") Optional<String> subject, @Bt("BT-22") Optional<String> text) {

    public Note {
        requireNonNull(subject, "subject");
        requireNonNull(text, "text");
    }
}
