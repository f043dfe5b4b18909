package org.facturier.core.fact;

import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.reference.DocumentKey;

/** The key of a document as the identifier of a fact. */
public final class DocumentId {

    private DocumentId() {}

    /** {@return the identifier of the fact that issued a document} */
    public static String of(DocumentKey key) {
        return part(key.seller()) + "/" + part(key.series()) + "/"
                + part(key.number().text());
    }

    /** {@return the key of which a text is the identifier, empty if it has another shape} */
    public static Optional<DocumentKey> read(String id) {
        String[] parts = id.split("/", -1);
        return parts.length == 3 && !parts[2].isBlank()
                ? Optional.of(new DocumentKey(
                        whole(parts[0]),
                        whole(parts[1]),
                        InvoiceNumber.of(whole(parts[2]).strip())))
                : Optional.empty();
    }

    private static String part(String text) {
        return text.indexOf('/') < 0 && text.indexOf('%') < 0
                ? text
                : text.replace("%", "%25").replace("/", "%2F");
    }

    private static String whole(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
