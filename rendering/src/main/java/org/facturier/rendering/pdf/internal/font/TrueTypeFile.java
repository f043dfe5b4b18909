package org.facturier.rendering.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A TrueType file as a directory of tables.
 *
 * @source ISO/IEC 14496-22 (Open Font Format), chapter 4
 */
final class TrueTypeFile {

    /** The first four bytes of a font with TrueType outlines; {@code OTTO} begins one with outlines of PostScript. */
    private static final int TRUE_TYPE_OUTLINES = 0x00010000;
    /** Before the directory. */
    private static final int HEADER_LENGTH = 12;
    /** Of the directory: tag, checksum, offset and length, four bytes each. */
    private static final int ENTRY_LENGTH = 16;

    private final Map<String, FontTable> tables;

    private TrueTypeFile(Map<String, FontTable> tables) {
        this.tables = tables;
    }

    /**
     * {@return the directory of a file}
     *
     * @param bytes  the file, which is copied
     * @throws IllegalArgumentException if the bytes are no single font with TrueType outlines, or break off
     */
    static TrueTypeFile parse(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes.clone());
        if (bytes.length < HEADER_LENGTH || file.getInt(0) != TRUE_TYPE_OUTLINES) {
            throw new IllegalArgumentException("not a TrueType font: expected 00010000 as the first four bytes");
        }
        return new TrueTypeFile(directory(file));
    }

    /** Checksums are not compared: what is used of a table is read, and refused where it is damaged. */
    private static Map<String, FontTable> directory(ByteBuffer file) {
        FontTable whole = new FontTable(file);
        Map<String, FontTable> tables = new TreeMap<>();
        for (int index = 0; index < whole.unsignedShort(4); index++) {
            int entry = HEADER_LENGTH + index * ENTRY_LENGTH;
            tables.put(tag(whole, entry), whole.part(whole.integer(entry + 8), whole.integer(entry + 12)));
        }
        return tables;
    }

    private static String tag(FontTable file, int offset) {
        StringBuilder tag = new StringBuilder(4);
        for (int index = 0; index < 4; index++) {
            tag.append((char) file.unsignedByte(offset + index));
        }
        return tag.toString();
    }

    /**
     * {@return a table that every TrueType font has, or should have}
     *
     * @throws IllegalArgumentException if the font has no such table
     */
    FontTable table(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("the font has no table '" + tag + "'"));
    }

    /** {@return a table that a font may have} */
    Optional<FontTable> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }
}
