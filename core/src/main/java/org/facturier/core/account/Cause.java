package org.facturier.core.account;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;

/**
 * What an item comes from, in what its parties know of it: words for people are made of it, and no identifier of the host is
 * in it.
 *
 * @param kind  what it is, such as {@link Entry.Kind#PAYMENT}
 * @param on  the day from which it counts
 * @param why  why it was entered; empty for what was not
 * @param document  the document that it is of
 * @param words  what it is called between the parties, or what the payer wrote; blank if nothing
 */
public record Cause(
        Entry.Kind kind, LocalDate on, Optional<EntryReason> why, Optional<DocumentKey> document, String words) {

    public Cause {
        Completeness.of("the cause of an item")
                .needs("kind", kind)
                .needs("on", on)
                .needs("why", why)
                .needs("document", document)
                .verify();
        words = words == null ? "" : words.strip();
    }
}
