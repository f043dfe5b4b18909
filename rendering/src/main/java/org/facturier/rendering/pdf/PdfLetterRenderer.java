package org.facturier.rendering.pdf;

import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes letters as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * letter. Hebrew runs from right to left; a letter with characters that the fonts lack, or that would have to be joined, is
 * refused.
 */
public final class PdfLetterRenderer implements LetterRenderer {

    private final ThemeData theme;
    private final Languages languages;

    private PdfLetterRenderer(Theme theme, Languages languages) {
        this.theme = (ThemeData) theme;
        this.languages = languages;
    }

    /** {@return a renderer with the theme and the languages of the library} */
    public static PdfLetterRenderer standard() {
        return new PdfLetterRenderer(Theme.standard(), Languages.standard());
    }

    /** {@return this renderer, dressing documents in another way} */
    public PdfLetterRenderer with(Theme theme) {
        return new PdfLetterRenderer(theme, languages);
    }

    /** {@return this renderer, labelling in other languages} */
    public PdfLetterRenderer with(Languages languages) {
        return new PdfLetterRenderer(theme, languages);
    }

    @Override
    public Outcome<byte[]> render(Letter letter) {
        return LetterLayout.print(LetterSheet.of(letter, languages), theme).outcome(letter);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
