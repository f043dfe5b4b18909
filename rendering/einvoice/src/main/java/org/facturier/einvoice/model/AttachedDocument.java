package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an invoice says of a document attached to it. The bytes are kept beside the hub, under {@link #sha256}, so that
 * comparing, storing and checking an invoice never touches them.
 *
 * @param mime  the media type as it was stated, BT-125-1; demanded by the norm
 * @param fileName  the name of the file as it was stated, BT-125-2; demanded by the norm
 * @param length  bytes after decoding, zero or more
 * @param sha256  the hash of the decoded bytes: 64 hexadecimal digits in lower case
 */
public record AttachedDocument(Optional<String> mime, Optional<String> fileName, long length, String sha256) {

    public AttachedDocument {
        requireNonNull(mime, "mime");
        requireNonNull(fileName, "fileName");
        requireNonNull(sha256, "sha256");
    }
}
