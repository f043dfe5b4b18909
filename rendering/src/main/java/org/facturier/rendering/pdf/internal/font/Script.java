package org.facturier.rendering.pdf.internal.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What the letters of a script ask of a page. */
public final class Script {

    /** Latin, Greek, Cyrillic and Armenian letters come before it, and what comes before it stands by itself. */
    private static final int FIRST_BEYOND_EUROPE = 0x0590;
    /** Scripts whose letters keep shape and place whatever stands beside them, but for the points of Hebrew. */
    private static final Set<UnicodeScript> LETTER_BY_LETTER = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.BRAILLE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.COPTIC,
            UnicodeScript.DESERET,
            UnicodeScript.GLAGOLITIC,
            UnicodeScript.GOTHIC,
            UnicodeScript.LISU,
            UnicodeScript.OGHAM,
            UnicodeScript.RUNIC,
            UnicodeScript.SHAVIAN,
            UnicodeScript.TIFINAGH,
            UnicodeScript.VAI,
            UnicodeScript.YI);

    private Script() {}

    /**
     * {@return whether a character stands by itself, whatever its neighbours}; an Arabic letter has other shapes where it is
     * joined, an Indian vowel moves before its consonant, and a Hebrew point has its place by the letter above. Of a script
     * that is not among these it is not known, and it is taken to ask more than a page does here.
     */
    public static boolean isSetLetterByLetter(int codePoint) {
        return codePoint < FIRST_BEYOND_EUROPE
                || LETTER_BY_LETTER.contains(UnicodeScript.of(codePoint)) && !isHebrewPoint(codePoint);
    }

    /** Vowel signs and accents of Hebrew, which a font moves to the letter they belong to. */
    private static boolean isHebrewPoint(int codePoint) {
        return codePoint <= 0x05C7 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /**
     * {@return whether a character only says how its neighbours run, break or look, and is never painted}; one that selects a
     * variant, as in most emoji, leaves the sign before it as the font has it
     */
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x061C
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x2060 && codePoint <= 0x2064
                || codePoint == 0xFEFF
                || selectsVariant(codePoint);
    }

    /** Selectors of variants 1 to 256. */
    private static boolean selectsVariant(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
