package org.facturier.einvoice.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.References;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.PrecedingInvoice;

/** What a document refers to and says beside: BT-10, BT-12 to BT-14, BG-3 with BT-25 and BT-26, BG-1 with BT-21 and BT-22. */
final class ReferenceMapping {

    private ReferenceMapping() {}

    /** {@return BT-14: the order as the seller numbers it} */
    static Optional<String> order(References references) {
        return references.order().map(order -> order.number().text());
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
