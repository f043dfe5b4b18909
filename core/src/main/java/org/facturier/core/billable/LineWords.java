package org.facturier.core.billable;

import java.util.Locale;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/** What lines and tables of billing say: the files {@code lines_fr.properties} and others beside this class. */
public final class LineWords {

    private LineWords() {}

    /** {@return French, German, or English for any other language} */
    public static Words in(Locale language) {
        return Words.beside(LineWords.class, "lines", language);
    }

    /**
     * {@return how figures stand among these words} A language that has no words here has English figures too, so that words
     * and figures never are of two languages.
     */
    public static Notation figures(Locale language) {
        return Notation.of(Words.spoken(LineWords.class, "lines", language));
    }
}
