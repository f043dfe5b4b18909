package org.facturier.rendering.pdf;

import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;

/** That a document can be printed: asked of what it says before it has a number, then with its number. */
record PrintableRule(PdfInvoiceRenderer renderer) implements DocumentRule {

    private static final InvoiceNumber UNKNOWN = InvoiceNumber.of("0");

    @Override
    public Findings check(ProForma document) {
        return findings(UNKNOWN, document);
    }

    /** A payment quotes the number, or a structured reference, which has letters and digits of ASCII alone. */
    @Override
    public Findings numbered(InvoiceNumber number, ProForma document) {
        return findings(number, document);
    }

    private Findings findings(InvoiceNumber number, ProForma document) {
        return renderer.findings(Invoice.of(number, "", document));
    }
}
