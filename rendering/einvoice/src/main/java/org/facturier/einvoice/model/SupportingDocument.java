package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A document that supports what is invoiced, BG-24.
 *
 * @param reference  its identifier; demanded by the norm
 * @param description  what it is
 * @param location  where it is found, a URL
 * @param attachment  what is attached
 */
public record SupportingDocument(
        @Bt("BT-122") Optional<String> reference,
        @Bt("BT-123") Optional<String> description,
        @Bt("BT-124") Optional<String> location,
        @Bt("BT-125") Optional<AttachedDocument> attachment) {

    public SupportingDocument {
        requireNonNull(reference, "reference");
        requireNonNull(description, "description");
        requireNonNull(location, "location");
        requireNonNull(attachment, "attachment");
    }
}
