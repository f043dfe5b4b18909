package org.facturier.rendering.pdf;

import org.facturier.core.check.CurrencyCheck;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes invoices as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * invoice. Hebrew runs from right to left; an invoice with characters that the fonts lack, or that would have to be joined, is
 * refused.
 */
public final class PdfInvoiceRenderer implements InvoiceRenderer {

    private final ThemeData theme;
    private final Languages languages;

    private PdfInvoiceRenderer(Theme theme, Languages languages) {
        this.theme = (ThemeData) theme;
        this.languages = languages;
    }

    /** {@return a renderer with the theme and the languages of the library} */
    public static PdfInvoiceRenderer standard() {
        return new PdfInvoiceRenderer(Theme.standard(), Languages.standard());
    }

    /** {@return this renderer, dressing documents in another way} */
    public PdfInvoiceRenderer with(Theme theme) {
        return new PdfInvoiceRenderer(theme, languages);
    }

    /** {@return this renderer, labelling in other languages} */
    public PdfInvoiceRenderer with(Languages languages) {
        return new PdfInvoiceRenderer(theme, languages);
    }

    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        Findings foreign = CurrencyCheck.of(invoice);
        return foreign.hasErrors() ? Outcome.rejected(foreign) : print(invoice).outcome(invoice);
    }

    /**
     * {@return a rule for the issuer: that a document can be printed, asked before it has a number, and then of the number and
     * what a payment is to quote}
     */
    public DocumentRule printable() {
        return new PrintableRule(this);
    }

    /** {@return what is not to be read of an invoice once it is printed} */
    Findings findings(Invoice invoice) {
        return print(invoice).findings(invoice);
    }

    /** {@return whether the fonts have all characters of a text} */
    boolean shows(String text) {
        return theme.typography().shows(TextStyle.line(text));
    }

    private Print print(Invoice invoice) {
        return InvoiceLayout.print(InvoiceSheet.of(invoice, languages), theme);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
