package org.facturier.core.correction;

import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;

/**
 * The head of a document about an earlier invoice: it names it (BG-3), and says why. All else, the parties, the currency,
 * the accounting rate of exchange, is that of the header given: of a credit note and a supplement that of the invoice, of a
 * replacement that of the right draft.
 */
final class About {

    private About() {}

    /** {@return the header, naming the invoice as the only one that precedes it, with the reason as a note} */
    static DocumentHeader.Builder invoice(Invoice invoice, String reason, DocumentHeader header) {
        return header.toBuilder().preceding(List.of(invoice.reference())).note(reason);
    }
}
