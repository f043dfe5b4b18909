package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceLine;

/**
 * Tells the lines by which a document bills something from those that ride on it, which take back lines of earlier invoices.
 * An allowance or charge on the whole is of its own lines: what rides bears the allowances of the invoice that it takes back.
 *
 * @param header  of the document
 */
record OwnLines(DocumentHeader header) {

    /** {@return the own lines; all, where it has none} */
    List<InvoiceLine> of(List<InvoiceLine> lines) {
        List<InvoiceLine> own = lines.stream().filter(this::isOwn).toList();
        return own.isEmpty() ? lines : own;
    }

    /** A credit note has no others, and what a final invoice takes off of its deposits belongs to the whole. */
    private boolean isOwn(InvoiceLine line) {
        return line.item().corrects().isEmpty()
                || !line.amount().isNegative()
                || header.type().isCredit()
                || header.order().isPresent();
    }
}
