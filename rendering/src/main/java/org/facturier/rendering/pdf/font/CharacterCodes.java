package org.facturier.rendering.pdf.font;

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

    private static final int BASIC_PLANE = 0x10000;
    private static final int NONE = -1;

    private final char[] basic = new char[BASIC_PLANE];
    private final Map<Integer, Integer> supplementary = new HashMap<>();
    private final int[] characters;
    private final int[] glyphs;
    private int count;

    private CharacterCodes(int glyphCount, int mostAliases) {
        characters = new int[glyphCount + mostAliases];
        Arrays.fill(characters, NONE);
        glyphs = new int[glyphCount + mostAliases];
        Arrays.setAll(glyphs, glyph -> glyph);
        count = glyphCount;
    }

    /** @throws IllegalArgumentException if the face needs more codes than two bytes hold */
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

    int count() {
        return count;
    }

    int glyph(int code) {
        return glyphs[code];
    }

    boolean hasCharacter(int code) {
        return characters[code] != NONE;
    }

    /** {@return the character shown by a code that {@linkplain #hasCharacter has one}} */
    int character(int code) {
        return characters[code];
    }
}
