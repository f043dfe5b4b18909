package org.facturier.einvoice.mapping;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.References;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.SupportingDocument;

/**
 * What a document refers to and says beside: BT-10 to BT-19, BG-3 with BT-25 and BT-26, BG-24 with BT-122 to BT-125, BG-1 with
 * BT-21 and BT-22.
 */
final class ReferenceMapping {

    private ReferenceMapping() {}

    /** {@return BT-14: the order as the seller numbers it} */
    static Optional<String> order(References references) {
        return references.order().map(order -> order.number().text());
    }

    /** {@return BT-18 or BT-128: what is invoiced} */
    static Identifier object(ObjectReference object) {
        return new Identifier(object.id().strip(), object.scheme(), Optional.empty());
    }

    /** {@return BG-24: papers that support what is claimed; of a file its name, type, length and hash} */
    static List<SupportingDocument> supporting(References references) {
        return references.attachments().stream()
                .map(ReferenceMapping::supporting)
                .toList();
    }

    private static SupportingDocument supporting(org.facturier.core.supporting.Attachment paper) {
        return new SupportingDocument(
                Stated.text(paper.reference()),
                paper.description().flatMap(Stated::text),
                paper.location().map(URI::toString),
                paper.file()
                        .map(file -> new AttachedDocument(
                                Optional.of(file.mime()), Optional.of(file.name()), file.length(), file.sha256())));
    }

    /** {@return BG-3: each earlier invoice by number and day} */
    static List<PrecedingInvoice> preceding(References references) {
        return references.preceding().stream()
                .map(earlier ->
                        new PrecedingInvoice(Optional.of(earlier.number().text()), Optional.of(earlier.issuedOn())))
                .toList();
    }

    /** {@return BG-1: what somebody wrote, then what the law requires} */
    static List<Note> notes(Invoice document) {
        Stream<Note> written =
                document.header().notes().stream().map(note -> new Note(note.subject(), Stated.text(note.text())));
        Stream<Note> required = document.notices().stream()
                .map(notice -> new Note(Stated.text(notice.subject()), Stated.text(notice.text())));
        return Stream.concat(written, required).toList();
    }
}
