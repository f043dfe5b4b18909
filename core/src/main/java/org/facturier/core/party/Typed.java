package org.facturier.core.party;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type between the characters of a number so that it can be read, and what a program has no use for. */
final class Typed {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}./,():]");

    private Typed() {}

    /** {@return the text in capital letters, without any blank} */
    static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** {@return the text in capital letters, without blanks, hyphens and the like} */
    static String withoutSeparators(String text) {
        return SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
