package org.facturier.rendering.pdf;

import java.util.Optional;
import org.facturier.core.check.CurrencyCheck;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes invoices as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * invoice. Hebrew runs from right to left; an invoice with characters that the fonts lack, or that would have to be joined, is
 * refused.
 *
 * <p>Who pays by transfer finds a code to scan: that of the SEPA area beside the account, or a Swiss QR-bill at the foot of the
 * last page. Where a payment cannot be said in a code, the document has none, and a warning says why.
 */
public final class PdfInvoiceRenderer implements InvoiceRenderer {

    private final ThemeData theme;
    private final Languages languages;
    private final PaymentCodes codes;

    private PdfInvoiceRenderer(Theme theme, Languages languages, PaymentCodes codes) {
        this.theme = (ThemeData) theme;
        this.languages = languages;
        this.codes = codes;
    }

    /** {@return a renderer with the theme and the languages of the library, and its codes to pay with} */
    public static PdfInvoiceRenderer standard() {
        return new PdfInvoiceRenderer(Theme.standard(), Languages.standard(), PaymentCodes.standard());
    }

    /** {@return this renderer, dressing documents in another way} */
    public PdfInvoiceRenderer with(Theme theme) {
        return new PdfInvoiceRenderer(theme, languages, codes);
    }

    /** {@return this renderer, labelling in other languages} */
    public PdfInvoiceRenderer with(Languages languages) {
        return new PdfInvoiceRenderer(theme, languages, codes);
    }

    /** {@return this renderer, printing invoices with other codes to pay with, or with {@linkplain PaymentCodes#none none}} */
    public PdfInvoiceRenderer with(PaymentCodes codes) {
        return new PdfInvoiceRenderer(theme, languages, codes);
    }

    @Override
    public Outcome<byte[]> render(Invoice invoice) {
        Findings foreign = CurrencyCheck.of(invoice);
        return foreign.hasErrors()
                ? Outcome.rejected(foreign)
                : code(invoice).flatMap(code -> print(invoice, code).outcome(invoice));
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
        Outcome<Optional<PaymentCode>> code = code(invoice);
        return code.value()
                .map(chosen -> print(invoice, chosen).findings(invoice))
                .orElseGet(code::findings);
    }

    private Outcome<Optional<PaymentCode>> code(Invoice invoice) {
        return new CodeChoice(codes, theme).of(invoice.transfer());
    }

    /** {@return whether the fonts have all characters of a text} */
    boolean shows(String text) {
        return theme.typography().shows(TextStyle.line(text));
    }

    private Print print(Invoice invoice, Optional<PaymentCode> code) {
        InvoiceSheet sheet = InvoiceSheet.of(invoice, languages);
        return InvoiceLayout.print(code.map(sheet::with).orElse(sheet), theme);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
