package org.facturier.rendering.pdf;

import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes letters as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * letter. Hebrew runs from right to left; a letter with characters that the fonts lack, or that would have to be joined, is
 * refused.
 *
 * <p>Beside the first request for a transfer stands its code, or a Swiss QR-bill at the foot of the last page.
 */
public final class PdfLetterRenderer implements LetterRenderer {

    private final ThemeData theme;
    private final Languages languages;
    private final PaymentCodes codes;

    private PdfLetterRenderer(Theme theme, Languages languages, PaymentCodes codes) {
        this.theme = (ThemeData) theme;
        this.languages = languages;
        this.codes = codes;
    }

    /** {@return a renderer with the theme and the languages of the library, and its codes to pay with} */
    public static PdfLetterRenderer standard() {
        return new PdfLetterRenderer(Theme.standard(), Languages.standard(), PaymentCodes.standard());
    }

    /** {@return this renderer, dressing documents in another way} */
    public PdfLetterRenderer with(Theme theme) {
        return new PdfLetterRenderer(theme, languages, codes);
    }

    /** {@return this renderer, labelling in other languages} */
    public PdfLetterRenderer with(Languages languages) {
        return new PdfLetterRenderer(theme, languages, codes);
    }

    /** {@return this renderer, printing letters with other codes to pay with, or with {@linkplain PaymentCodes#none none}} */
    public PdfLetterRenderer with(PaymentCodes codes) {
        return new PdfLetterRenderer(theme, languages, codes);
    }

    @Override
    public Outcome<byte[]> render(Letter letter) {
        LetterSheet sheet = LetterSheet.of(letter, languages);
        return new CodeChoice(codes, theme)
                .of(letter.transfer())
                .map(code -> code.map(sheet::with).orElse(sheet))
                .flatMap(coded -> LetterLayout.print(coded, theme).outcome(letter));
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
