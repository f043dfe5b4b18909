package org.facturier.rendering;

import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;

/**
 * Makes a document of an invoice, for people to read. It computes nothing: every word of the host and every figure is
 * already on the invoice; the only sums of its own are the stated line amounts carried over from page to page.
 *
 * @implSpec Immutable and safe for many threads. R1: equal invoices give equal bytes. R2: the document is whole, or there is
 * none. R3: the number, every date, the names of both parties, the description of every line, every stated amount, every note
 * and every legal notice are there to be read, but for what a document with nothing to pay says of its payment. R4: nothing is
 * left out or replaced; what cannot be shown is a finding of {@link RenderingRule}, and there is no document.
 */
public interface InvoiceRenderer {

    /**
     * {@return the document, or every reason why it cannot be shown}
     *
     * @param invoice  the invoice; its language is that of the document
     */
    Outcome<byte[]> render(Invoice invoice);

    /** {@return what the bytes are, such as {@code application/pdf}} */
    String mediaType();
}
