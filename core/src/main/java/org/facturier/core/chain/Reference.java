package org.facturier.core.chain;

import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;

/**
 * How a document names another: by its number, of its own seller.
 *
 * @param seller  the identifier of the seller of both
 * @param number  the number
 */
record Reference(String seller, InvoiceNumber number) {

    static Reference of(DocumentKey document) {
        return new Reference(document.seller(), document.number());
    }

    static Reference by(Invoice document, InvoiceNumber number) {
        return new Reference(document.header().seller().id(), number);
    }
}
