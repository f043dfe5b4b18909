package org.facturier.rendering.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes invoices as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * invoice.
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
        return new PdfInvoiceRenderer(Theme.standard(), Languages.bundled());
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
    public void render(Invoice invoice, OutputStream out) throws IOException {
        Print print = print(invoice);
        MissingCharacters.report(invoice.number().text(), print.replaced());
        out.write(print.bytes());
    }

    /** {@return the code points of an invoice that the fonts lack, ascending; a sign of replacement is printed for each} */
    public Set<Integer> missingCharacters(Invoice invoice) {
        return print(invoice).replaced();
    }

    private Print print(Invoice invoice) {
        return InvoiceLayout.print(InvoiceSheet.of(invoice, languages), theme);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
