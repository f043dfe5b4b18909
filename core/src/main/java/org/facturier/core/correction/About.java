package org.facturier.core.correction;

import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;

/** The head of a document about an earlier invoice: it names it, and says why. */
final class About {

    private About() {}

    static DocumentHeader.Builder invoice(Invoice invoice, String reason, DocumentHeader header) {
        return header.toBuilder().preceding(List.of(invoice.reference())).note(reason);
    }
}
