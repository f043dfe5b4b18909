package org.facturier.core.billable;

import java.util.Locale;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/** What lines and tables of billing say. */
public final class LineWords {

    private LineWords() {}

    /** {@return French, German, or English for any other language} */
    public static Words in(Locale language) {
        return Words.beside(LineWords.class, "lines", language);
    }

    /** {@return how figures stand among these words} */
    public static Notation figures(Locale language) {
        return Notation.of(Words.spoken(LineWords.class, "lines", language));
    }
}
