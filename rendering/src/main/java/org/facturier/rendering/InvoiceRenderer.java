package org.facturier.rendering;

import java.io.IOException;
import java.io.OutputStream;
import org.facturier.core.document.Invoice;

/**
 * Makes a document of an invoice, for people to read. It computes nothing: every word of the host and every figure is
 * already on the invoice; the only sums of its own are the stated line amounts carried over from page to page.
 *
 * @implSpec Immutable and safe for many threads. R1: equal invoices give equal bytes. R2: nothing is written before the
 * whole document is ready, and the stream is left open. R3: the number, every date, the names of both parties, the
 * description of every line, every stated amount, every note and every legal notice are there to be read, but for what a
 * credit note says of its payment. R4: whatever an issuer accepts is rendered; what cannot be shown is replaced, never
 * refused.
 */
public interface InvoiceRenderer {

    /**
     * Writes the document.
     *
     * @param invoice  the invoice; its language is that of the document
     * @param out  stays open
     * @throws IOException if the stream fails
     */
    void render(Invoice invoice, OutputStream out) throws IOException;

    /** {@return what the bytes are, such as {@code application/pdf}} */
    String mediaType();
}
