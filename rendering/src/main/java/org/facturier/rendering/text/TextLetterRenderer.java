package org.facturier.rendering.text;

import java.nio.charset.StandardCharsets;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.wording.Languages;

/**
 * Writes letters as plain text of 80 columns in UTF-8, lines ending with {@code \n}; a table whose figures need more room is
 * wider.
 *
 * <p>Every letter can be written: the outcome never has a finding. Immutable and safe for many threads.
 */
public final class TextLetterRenderer implements LetterRenderer {

    private final Languages languages;

    private TextLetterRenderer(Languages languages) {
        this.languages = languages;
    }

    /** {@return a renderer with the languages of the library} */
    public static TextLetterRenderer standard() {
        return new TextLetterRenderer(Languages.standard());
    }

    /** {@return this renderer, labelling in other languages, or in other words} */
    public TextLetterRenderer with(Languages languages) {
        return new TextLetterRenderer(languages);
    }

    @Override
    public Outcome<byte[]> render(Letter letter) {
        String text = LetterText.of(LetterSheet.of(letter, languages));
        return Outcome.accepted(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=UTF-8";
    }
}
