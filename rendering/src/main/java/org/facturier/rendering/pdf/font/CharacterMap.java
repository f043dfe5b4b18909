package org.facturier.rendering.pdf.font;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads which glyph a font draws for each code point. Control characters are left out: fonts map some of them to empty
 * glyphs, and on paper they have no meaning.
 *
 * @source ISO/IEC 14496-22, table cmap, formats 4 and 12
 */
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;
    /** A font states its characters in up to four ways. */
    private static final int MOST_READ = 4 * (Character.MAX_CODE_POINT + 1);

    private final FontTable cmap;
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private int read;

    private CharacterMap(FontTable cmap) {
        this.cmap = cmap;
    }

    /** {@return the glyphs above zero by code point, in ascending order} */
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

    private void readSegments(int at) {
        int doubledCount = cmap.unsignedShort(at + 6);
        for (int segment = 0; segment < doubledCount; segment += 2) {
            int last = at + 14 + segment;
            int first = last + doubledCount + 2;
            int delta = first + doubledCount;
            readSegment(cmap.unsignedShort(first), cmap.unsignedShort(last), delta, delta + doubledCount);
        }
    }

    private void readSegment(int first, int last, int deltaAt, int rangeAt) {
        int delta = cmap.unsignedShort(deltaAt);
        int range = cmap.unsignedShort(rangeAt);
        for (int codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++) {
            int listed = range == 0 ? codePoint : cmap.unsignedShort(rangeAt + range + 2 * (codePoint - first));
            put(codePoint, listed == 0 ? 0 : (listed + delta) & 0xFFFF);
        }
    }

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
