package org.facturier.rendering.pdf.internal.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The two-byte codes by which a page shows the characters of a face, one code for every character. A code is the number
 * of the glyph; characters that share a glyph with an earlier one (U+00A0 with the space, U+2126 with omega) have codes
 * after the last glyph, otherwise text copied from the page could not tell them apart.
 */
final class CharacterCodes {

    /** The code points of the basic plane, and as many codes as two bytes hold. */
    private static final int BASIC_PLANE = 0x10000;
    /** No character: of a code that is the number of a glyph no character asks for. */
    private static final int NONE = -1;

    /**
     * Codes of the basic plane by code point, 0 where the face lacks the character: a lookup of every painted letter, hence no
     * map.
     */
    private final char[] basic = new char[BASIC_PLANE];
    /** Codes of characters beyond the basic plane by code point. */
    private final Map<Integer, Integer> supplementary = new HashMap<>();
    /** The code point by code; {@link #NONE} where it has none. */
    private final int[] characters;
    /** The glyph by code: of codes up to the last glyph the code itself, of those after it the glyph that is shared. */
    private final int[] glyphs;
    /** How many codes there are: all glyphs, and one more for each character that shares one. */
    private int count;

    private CharacterCodes(int glyphCount, int mostAliases) {
        characters = new int[glyphCount + mostAliases];
        Arrays.fill(characters, NONE);
        glyphs = new int[glyphCount + mostAliases];
        Arrays.setAll(glyphs, glyph -> glyph);
        count = glyphCount;
    }

    /**
     * {@return the codes of a face}
     *
     * <p>Characters are given their codes in ascending order, so that the same face has the same codes in every run, and of two
     * characters that share a glyph the lower one keeps its number.
     *
     * @param glyphByCodePoint  the glyphs above zero, in ascending order of their characters
     * @param glyphCount  how many glyphs the face has, the empty box of number zero among them
     * @throws IllegalArgumentException if the face needs more codes than two bytes hold
     */
    static CharacterCodes of(SortedMap<Integer, Integer> glyphByCodePoint, int glyphCount) {
        CharacterCodes codes = new CharacterCodes(glyphCount, glyphByCodePoint.size());
        glyphByCodePoint.forEach((codePoint, glyph) -> {
            // what names no glyph of the font cannot be drawn
            if (glyph > 0 && glyph < glyphCount) {
                codes.assign(codePoint, glyph);
            }
        });
        if (codes.count > BASIC_PLANE) {
            throw new IllegalArgumentException(
                    "the font has more than 65,536 glyphs and shared glyphs: " + codes.count);
        }
        return codes;
    }

    private void assign(int codePoint, int glyph) {
        int code = characters[glyph] == NONE ? glyph : count++;
        characters[code] = codePoint;
        glyphs[code] = glyph;
        if (codePoint < BASIC_PLANE) {
            basic[codePoint] = (char) code;
        } else {
            supplementary.put(codePoint, code);
        }
    }

    /** {@return the code of a character, zero when the face lacks it} */
    int code(int codePoint) {
        return codePoint < BASIC_PLANE ? basic[codePoint] : supplementary.getOrDefault(codePoint, 0);
    }

    /** {@return how many codes there are; the highest is one less} */
    int count() {
        return count;
    }

    /** {@return the number of the glyph that a code draws, in the file that was parsed} */
    int glyph(int code) {
        return glyphs[code];
    }

    /** {@return whether a code shows a character; others draw parts of composed glyphs or nothing a text can ask for} */
    boolean hasCharacter(int code) {
        return characters[code] != NONE;
    }

    /** {@return the character shown by a code that {@linkplain #hasCharacter has one}} */
    int character(int code) {
        return characters[code];
    }
}
