package org.facturier.core.document;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;

/**
 * An earlier document that this one is about: an invoice, a quote, an order. Number and day together, for two series may have
 * one number.
 *
 * @param number  its number (BT-14, BT-25)
 * @param issuedOn  its date (BT-26)
 */
public record DocumentReference(InvoiceNumber number, LocalDate issuedOn) {

    public DocumentReference {
        Completeness.of("a document reference")
                .needs("number", number)
                .needs("issuedOn", issuedOn)
                .verify();
    }
}
