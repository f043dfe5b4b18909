package org.facturier.rendering.pdf.internal.font;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads which glyph a font draws for each code point. Control characters are left out: fonts map some of them to empty
 * glyphs, and on paper they have no meaning.
 *
 * @source ISO/IEC 14496-22, table cmap, formats 4 and 12
 */
final class CharacterMap {

    /** The platform of Microsoft; its encodings 1 and 10 are Unicode, of the basic plane and of all planes. */
    private static final int WINDOWS = 3;
    /** The platform whose encodings are all Unicode. */
    private static final int UNICODE = 0;
    /** A font states its characters in up to four ways. */
    private static final int MOST_READ = 4 * (Character.MAX_CODE_POINT + 1);

    private final FontTable cmap;
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private int read;

    private CharacterMap(FontTable cmap) {
        this.cmap = cmap;
    }

    /**
     * {@return the glyphs above zero by code point, in ascending order}
     *
     * <p>A font may state its characters several times, for several platforms. All statements in Unicode are read, and of two
     * that differ the first one counts.
     *
     * @throws IllegalArgumentException if a statement points beyond the table, or states characters again and again
     */
    static SortedMap<Integer, Integer> read(FontTable cmap) {
        CharacterMap map = new CharacterMap(cmap);
        for (int index = 0; index < cmap.unsignedShort(2); index++) {
            map.readIfUnicode(4 + index * 8);
        }
        return map.glyphs;
    }

    private void readIfUnicode(int entry) {
        int platform = cmap.unsignedShort(entry);
        int encoding = cmap.unsignedShort(entry + 2);
        if (platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10)) {
            readSubtable(cmap.integer(entry + 4));
        }
    }

    private void readSubtable(int at) {
        switch (cmap.unsignedShort(at)) {
            case 4 -> readSegments(at);
            case 12 -> readGroups(at);
            default -> {} // variation sequences and rarities: the formats above hold every character we paint
        }
    }

    /**
     * Format 4: four parallel lists, of last and first character, of a shift and of a place in a list of glyphs, a segment
     * each.
     */
    private void readSegments(int at) {
        int doubledCount = cmap.unsignedShort(at + 6);
        for (int segment = 0; segment < doubledCount; segment += 2) {
            int last = at + 14 + segment;
            int first = last + doubledCount + 2;
            int delta = first + doubledCount;
            readSegment(cmap.unsignedShort(first), cmap.unsignedShort(last), delta, delta + doubledCount);
        }
    }

    /**
     * A place of zero means that the shift alone makes the glyph of the character; else the list is asked, and zero stays zero.
     */
    private void readSegment(int first, int last, int deltaAt, int rangeAt) {
        int delta = cmap.unsignedShort(deltaAt);
        int range = cmap.unsignedShort(rangeAt);
        for (int codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++) {
            int listed = range == 0 ? codePoint : cmap.unsignedShort(rangeAt + range + 2 * (codePoint - first));
            put(codePoint, listed == 0 ? 0 : (listed + delta) & 0xFFFF);
        }
    }

    /** Format 12: groups of first and last character and the glyph of the first; the others follow one by one. */
    private void readGroups(int at) {
        int count = cmap.integer(at + 12);
        for (int index = 0; index < count; index++) {
            int group = at + 16 + 12 * index;
            int first = cmap.integer(group);
            int last = Math.min(cmap.integer(group + 4), Character.MAX_CODE_POINT);
            for (int codePoint = Math.max(0, first); codePoint <= last; codePoint++) {
                put(codePoint, cmap.integer(group + 8) + codePoint - first);
            }
        }
    }

    /** A damaged font may state ranges that overlap in every entry: reading ends where no sound font has so many. */
    private void put(int codePoint, int glyph) {
        read++;
        if (read > MOST_READ) {
            throw new IllegalArgumentException("the font is damaged: it maps the same characters again and again");
        }
        if (glyph != 0 && !Character.isISOControl(codePoint)) {
            glyphs.putIfAbsent(codePoint, glyph);
        }
    }
}
