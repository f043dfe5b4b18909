package org.facturier.rendering.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a TrueType file with the outlines of some codes only. Glyph numbers stay what they were, so composites need no
 * rewriting; the glyphs left out are blank, and the tables end after the last one used.
 *
 * @source ISO 32000-1, 9.9 names the tables a PDF needs
 */
final class TrueTypeSubset {

    /** What the instructions in the outlines use: values, functions and a program. */
    private static final List<String> HINT_TABLES = List.of("cvt ", "fpgm", "prep");
    /** Where the table head says whether locations have two bytes or four. */
    private static final int LOCATION_FORMAT_OFFSET = 50;

    private final TrueTypeFile file;
    private final Glyphs glyphs;
    private final CharacterCodes codes;
    /** The numbers that have an outline in the file written: codes, and the glyphs that composites ask for. */
    private final BitSet kept;

    private final boolean hinted;

    private TrueTypeSubset(TrueTypeFile file, CharacterCodes codes, BitSet kept, boolean hinted) {
        this.file = file;
        this.glyphs = new Glyphs(file);
        this.codes = codes;
        this.kept = kept;
        this.hinted = hinted;
    }

    /** {@return a file with the glyph of every given code, their components and glyph zero} */
    static byte[] write(TrueTypeFile file, CharacterCodes codes, BitSet used, boolean hinted) {
        BitSet kept = new BitSet();
        kept.set(0);
        used.stream().map(codes::glyph).forEach(kept::set);
        new Glyphs(file).addComponents(kept);
        kept.or(used);
        return new TrueTypeSubset(file, codes, kept, hinted).write();
    }

    /** Names, kerning and layout tables are left out: a page shows codes, and asks for nothing else. */
    private byte[] write() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : hinted ? HINT_TABLES : List.<String>of()) {
            file.find(tag).ifPresent(table -> tables.put(tag, table.copy()));
        }
        tables.put("head", patched("head", LOCATION_FORMAT_OFFSET, 1));
        tables.put("hhea", patched("hhea", 34, kept.length()));
        tables.put("maxp", patched("maxp", 4, kept.length()));
        tables.put("hmtx", advances());
        putOutlines(tables);
        return TrueTypeAssembly.of(tables);
    }

    /** {@return a table with another number of two bytes in one place} */
    private byte[] patched(String tag, int offset, int value) {
        byte[] copy = file.table(tag).copy();
        ByteBuffer.wrap(copy).putShort(offset, (short) value);
        return copy;
    }

    /** Each number states advance and bearing in full, so that no number has to share those of the last one. */
    private byte[] advances() {
        HorizontalMetrics metrics = new HorizontalMetrics(file);
        ByteBuffer out = ByteBuffer.allocate(4 * kept.length());
        kept.stream().forEach(code -> {
            out.putShort(4 * code, (short) metrics.advance(codes.glyph(code)));
            out.putShort(4 * code + 2, (short) metrics.leftBearing(codes.glyph(code)));
        });
        return out.array();
    }

    /** Writes outlines one behind the other, each on a multiple of four bytes, and where each begins; blanks have no length. */
    private void putOutlines(Map<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer locations = ByteBuffer.allocate(4 * (kept.length() + 1));
        for (int code = 0; code < kept.length(); code++) {
            locations.putInt(outlines.size());
            outlines.writeBytes(kept.get(code) ? TrueTypeAssembly.padded(outline(codes.glyph(code))) : new byte[0]);
        }
        tables.put("loca", locations.putInt(outlines.size()).array());
        tables.put("glyf", outlines.toByteArray());
    }

    private byte[] outline(int glyph) {
        byte[] outline = glyphs.outline(glyph);
        return hinted ? outline : Hints.removed(outline);
    }
}
