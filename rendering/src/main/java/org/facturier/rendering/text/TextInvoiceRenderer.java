package org.facturier.rendering.text;

import java.nio.charset.StandardCharsets;
import org.facturier.core.check.CurrencyCheck;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes invoices as plain text of 80 columns in UTF-8, lines ending with {@code \n}; a table whose figures need more room is
 * wider.
 */
public final class TextInvoiceRenderer implements InvoiceRenderer {

    private final Languages languages;

    private TextInvoiceRenderer(Languages languages) {
        this.languages = languages;
    }

    /** {@return a renderer with the languages of the library} */
    public static TextInvoiceRenderer standard() {
        return new TextInvoiceRenderer(Languages.bundled());
    }

    /** {@return this renderer, labelling in other languages} */
    public TextInvoiceRenderer with(Languages languages) {
        return new TextInvoiceRenderer(languages);
    }

    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        Findings foreign = CurrencyCheck.of(invoice);
        if (foreign.hasErrors()) {
            return Outcome.rejected(foreign);
        }
        String text = InvoiceText.of(InvoiceSheet.of(invoice, languages));
        return Outcome.accepted(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=UTF-8";
    }
}
