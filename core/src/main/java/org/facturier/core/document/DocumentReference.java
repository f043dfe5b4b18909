package org.facturier.core.document;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;

/**
 * An earlier invoice that this document is about.
 *
 * @param number  its number (BT-25)
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
