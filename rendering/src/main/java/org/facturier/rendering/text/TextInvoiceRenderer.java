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
 *
 * <p>An invoice with an amount in another currency than its own is refused with the findings of its check; every character
 * can be shown, so that there is no other reason why there is no text. Immutable and safe for many threads.
 */
public final class TextInvoiceRenderer implements InvoiceRenderer {

    private final Languages languages;

    private TextInvoiceRenderer(Languages languages) {
        this.languages = languages;
    }

    /** {@return a renderer with the languages of the library} */
    public static TextInvoiceRenderer standard() {
        return new TextInvoiceRenderer(Languages.standard());
    }

    /** {@return this renderer, labelling in other languages, or in other words} */
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
