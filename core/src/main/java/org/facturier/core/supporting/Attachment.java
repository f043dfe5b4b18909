package org.facturier.core.supporting;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A paper that supports what a document claims: a time sheet, a delivery note, a certificate. It is named, and where that helps
 * it can be fetched from a place or is in the document itself.
 *
 * @param reference  its number or name, by which the document refers to it (BT-122)
 * @param description  what it is, in a few words (BT-123)
 * @param location  where it can be fetched (BT-124)
 * @param file  the paper itself (BT-125)
 * @source EN 16931-1:2017, BG-24
 */
public record Attachment(
        @Size(max = 200) String reference,
        Optional<@Size(max = 1000) String> description,
        Optional<URI> location,
        Optional<@Valid AttachedFile> file) {

    /** @throws RefusedException if the reference is missing or blank, or the location is no absolute URI (BR-52) */
    public Attachment {
        Completeness.of("an attachment").needs("reference", reference).verify();
        if (reference.isBlank()) {
            throw new RefusedException(say("attachmentBlank", "the reference of an attachment is not blank"));
        }
        location.filter(place -> !place.isAbsolute()).ifPresent(place -> {
            throw new RefusedException(
                    say("attachmentPlace", "the place of an attachment is a whole address, with https, not {place}")
                            .with("place", place));
        });
    }

    /** {@return a paper that is only named} */
    public static Attachment of(String reference, String description) {
        return new Attachment(reference, Optional.of(description), Optional.empty(), Optional.empty());
    }

    /** {@return this attachment, to be fetched from a place} */
    public Attachment at(URI location) {
        return new Attachment(reference, description, Optional.of(location), file);
    }

    /** {@return this attachment with the paper itself} */
    public Attachment with(AttachedFile file) {
        return new Attachment(reference, description, location, Optional.of(file));
    }
}
