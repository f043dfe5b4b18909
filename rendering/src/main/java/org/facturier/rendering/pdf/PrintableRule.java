package org.facturier.rendering.pdf;

import java.util.regex.Pattern;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;

/** That a document can be printed: asked of what it says before it has a number, then of the number. */
record PrintableRule(PdfInvoiceRenderer renderer) implements DocumentRule {

    /** Stands for the number while there is none: a digit, which every font has. */
    private static final InvoiceNumber UNKNOWN = InvoiceNumber.of("0");

    /** A line of a document holds the line of the draft from which its amounts were worked out. */
    private static final Pattern ITEM_OF_LINE = Pattern.compile("^calculated\\.lines\\[(\\d+)]\\.item\\.");

    @Override
    public Findings check(ProForma document) {
        return findings(UNKNOWN, document);
    }

    /** The document can be printed: its number is broken over lines as need be, so that only characters can be wrong. */
    @Override
    public Findings numbered(InvoiceNumber number, ProForma document) {
        return renderer.shows(number.text()) ? Findings.none() : findings(number, document);
    }

    /**
     * {@return what is not to be read of the document under a number, by its place in the draft, which is what can be mended; what
     * a payment is to quote is not known yet}
     */
    private Findings findings(InvoiceNumber number, ProForma document) {
        return new Findings(renderer.findings(Invoice.of(number, "", document)).stream()
                .map(finding ->
                        finding.withPath(ITEM_OF_LINE.matcher(finding.path()).replaceFirst("lines[$1].")))
                .toList());
    }
}
