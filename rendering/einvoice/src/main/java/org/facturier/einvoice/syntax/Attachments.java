package org.facturier.einvoice.syntax;

import java.io.InputStream;
import java.util.Optional;
import org.facturier.einvoice.model.AttachedDocument;

/**
 * Where the bytes of attachments (BT-125) are: beside the hub, which holds only what they are called, their length and their
 * hash. Comparing, storing or judging an invoice never touches them.
 *
 * <p>A {@link Reading} has those of its document. A host that issues invoices looks its own up, by {@link AttachedDocument#sha256}. A
 * writer asks twice for each attachment: before it writes anything, whether the bytes are here, and again when it comes to the
 * element.
 */
@FunctionalInterface
public interface Attachments {

    /**
     * {@return the bytes of an attachment, decoded, from the start each time; empty where they are not here} They are written
     * as they come: that their hash is the stated one is not checked.
     */
    Optional<InputStream> open(AttachedDocument attachment);

    /**
     * {@return no attachment at all} Enough for an invoice whose supporting documents are only named or linked; one with a file
     * is refused by a writer.
     */
    static Attachments none() {
        return attachment -> Optional.empty();
    }
}
