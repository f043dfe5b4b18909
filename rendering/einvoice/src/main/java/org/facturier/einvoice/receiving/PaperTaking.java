package org.facturier.einvoice.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.einvoice.model.SupportingDocument;
import org.facturier.einvoice.syntax.Reading;

/**
 * Papers that support a document, BG-24, with the files that came with it. A paper whose address or file the domain does not take
 * goes without, and that is named.
 *
 * @param taking  gathers what cannot be taken
 * @param reading  has the bytes of what is attached
 */
record PaperTaking(Taking taking, Reading reading) {

    /** {@return those that have a number or a name, in the order of the document} */
    List<Attachment> papers() {
        List<Attachment> papers = new ArrayList<>();
        List<SupportingDocument> stated = reading.invoice().supportingDocuments();
        for (int i = 0; i < stated.size(); i++) {
            paper(stated.get(i), "supportingDocuments[" + i + "]").ifPresent(papers::add);
        }
        return papers;
    }

    private Optional<Attachment> paper(SupportingDocument stated, String place) {
        if (stated.reference().isEmpty()) {
            taking.leave(place, "BG-24");
            return Optional.empty();
        }
        Optional<URI> location =
                stated.location().flatMap(text -> taking.offered(place + ".location", "BT-124", () -> whole(text)));
        Optional<AttachedFile> file = stated.attachment().flatMap(attached -> file(attached, place + ".attachment"));
        return taking.offered(
                place, "BG-24", () -> new Attachment(stated.reference().get(), stated.description(), location, file));
    }

    /** {@return an address, refused here already where it is none, so that the paper itself is taken} */
    private static URI whole(String text) {
        URI location = URI.create(text);
        Attachment.of(text, text).at(location);
        return location;
    }

    private Optional<AttachedFile> file(org.facturier.einvoice.model.AttachedDocument attached, String place) {
        return taking.offered(
                place,
                "BT-125",
                () -> AttachedFile.of(
                        attached.fileName().orElse(""), attached.mime().orElse(""), bytes(attached)));
    }

    private byte[] bytes(org.facturier.einvoice.model.AttachedDocument attached) {
        try (InputStream bytes = reading.open(attached).orElseThrow()) {
            return bytes.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
