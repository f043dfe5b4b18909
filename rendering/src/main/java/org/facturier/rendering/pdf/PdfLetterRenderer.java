package org.facturier.rendering.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.facturier.core.letter.Letter;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.wording.Languages;
import org.facturier.rendering.wording.Printable;

/**
 * Writes letters as PDF, with embedded fonts and text that can be searched and copied. The date of the file is that of the
 * letter.
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
        return new PdfLetterRenderer(Theme.standard(), Languages.bundled());
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
    public void render(Letter letter, OutputStream out) throws IOException {
        Print print = print(letter);
        MissingCharacters.report(Printable.line(letter.subject()), print.replaced());
        out.write(print.bytes());
    }

    /** {@return the code points of a letter that the fonts lack, ascending; a sign of replacement is printed for each} */
    public Set<Integer> missingCharacters(Letter letter) {
        return print(letter).replaced();
    }

    private Print print(Letter letter) {
        return LetterLayout.print(LetterSheet.of(letter, languages), theme);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }
}
