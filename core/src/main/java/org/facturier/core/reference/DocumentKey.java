package org.facturier.core.reference;

import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;

/**
 * What tells one document from every other: two sellers may have the same number, and so may two series. Documents name
 * each other by number, as on paper, and a line says no more; that is made a key by looking it up among the documents that
 * are known.
 *
 * @param seller  the identifier of the seller, also where the buyer writes the document
 * @param series  the series of the number
 * @param number  the number (BT-1)
 */
public record DocumentKey(String seller, String series, InvoiceNumber number) {

    /** @throws IllegalArgumentException if any of them is absent */
    public DocumentKey {
        Completeness.of("the key of a document")
                .needs("seller", seller)
                .needs("series", series)
                .needs("number", number)
                .verify();
    }

    /** {@return the key of a document} */
    public static DocumentKey of(Invoice document) {
        return new DocumentKey(document.header().seller().id(), document.series(), document.number());
    }

    // looked up a few times for each fact of a ledger; the derived methods of three records in each other cost twice as
    // much
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKey key
                && number.text().equals(key.number.text())
                && series.equals(key.series)
                && seller.equals(key.seller);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * number.text().hashCode() + series.hashCode()) + seller.hashCode();
    }

    /** {@return the number, for a person} */
    @Override
    public String toString() {
        return number.text();
    }
}
