package org.facturier.core.chain;

import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.reference.DocumentKey;

/**
 * How a document names another: by its number, of its own seller. A number is not a key, for two series may have it: all
 * documents that answer to a reference are kept, and which of them is meant is told by the day.
 *
 * @param seller  the identifier of the seller of both
 * @param number  the number
 */
record Reference(String seller, InvoiceNumber number) {

    /** {@return the reference by which others would name a document} */
    public static Reference of(DocumentKey document) {
        return new Reference(document.seller(), document.number());
    }

    /** {@return the reference that a document makes by a number} */
    public static Reference by(Invoice document, InvoiceNumber number) {
        return new Reference(document.header().seller().id(), number);
    }
}
