package org.facturier.core.issuing;

import java.time.LocalDate;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;

/**
 * How far a series has come. Kept by the store in one row for each series.
 *
 * @param number  the last number given out
 * @param issuedOn  the date of the document that bears it
 */
public record SeriesPosition(InvoiceNumber number, LocalDate issuedOn) {

    public SeriesPosition {
        Completeness.of("a position in a series")
                .needs("number", number)
                .needs("issuedOn", issuedOn)
                .verify();
    }

    /** {@return where the series stands after an invoice} */
    public static SeriesPosition after(Invoice invoice) {
        return new SeriesPosition(invoice.number(), invoice.issuedOn());
    }
}
