package org.facturier.rendering.pdf;

import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;

/** That a document can be printed: asked of what it says before it has a number, then of the number. */
record PrintableRule(PdfInvoiceRenderer renderer) implements DocumentRule {

    /** Stands for the number while there is none: a digit, which every font has. */
    private static final InvoiceNumber UNKNOWN = InvoiceNumber.of("0");

    @Override
    public Findings check(ProForma document) {
        return findings(UNKNOWN, document);
    }

    /** The document can be printed: its number is broken over lines as need be, so that only characters can be wrong. */
    @Override
    public Findings numbered(InvoiceNumber number, ProForma document) {
        return renderer.shows(number.text()) ? Findings.none() : findings(number, document);
    }

    /** {@return what is not to be read of the document under a number; what a payment is to quote is not known yet} */
    private Findings findings(InvoiceNumber number, ProForma document) {
        return renderer.findings(Invoice.of(number, "", document));
    }
}
