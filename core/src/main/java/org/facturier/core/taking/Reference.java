package org.facturier.core.taking;

import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.reference.DocumentKey;

/**
 * How a document names another: by its number, of its own seller.
 *
 * @param seller  the identifier of the seller of both
 * @param number  the number
 */
public record Reference(String seller, InvoiceNumber number) {

    public static Reference of(DocumentKey document) {
        return new Reference(document.seller(), document.number());
    }

    public static Reference by(Invoice document, InvoiceNumber number) {
        return new Reference(document.header().seller().id(), number);
    }
}
