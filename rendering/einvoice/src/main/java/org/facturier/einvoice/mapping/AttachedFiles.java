package org.facturier.einvoice.mapping;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.document.Invoice;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.syntax.Attachments;

/**
 * The files that a document has in it, found by their hash.
 *
 * @param files  by SHA-256; what is attached twice is there once
 */
record AttachedFiles(Map<String, AttachedFile> files) implements Attachments {

    AttachedFiles {
        files = Map.copyOf(files);
    }

    /** {@return those of a document} */
    static AttachedFiles of(Invoice document) {
        return new AttachedFiles(document.header().references().attachments().stream()
                .flatMap(paper -> paper.file().stream())
                .collect(Collectors.toMap(AttachedFile::sha256, file -> file, (one, other) -> one)));
    }

    @Override
    public Optional<InputStream> open(AttachedDocument attachment) {
        return Optional.ofNullable(files.get(attachment.sha256())).map(file -> new ByteArrayInputStream(file.bytes()));
    }
}
