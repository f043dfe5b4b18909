package org.facturier.rendering.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes the table by which text is copied out of a page: for each code the character it shows.
 *
 * @source ISO 32000-1, 9.10.3
 */
final class ToUnicode {

    /** More are not permitted in one block. */
    private static final int MOST_ENTRIES_IN_A_BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** What a reader of the table is told first: codes are two bytes. */
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /**
     * {@return the table for some codes, in the notation of PostScript}
     *
     * <p>Each code has an entry of its own.
     *
     * @param used  the codes that a subset has; those without a character are left out
     */
    static byte[] write(CharacterCodes codes, BitSet used) {
        List<String> entries = new ArrayList<>();
        used.stream().filter(codes::hasCharacter).forEach(code -> entries.add(entry(code, codes.character(code))));
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES_IN_A_BLOCK) {
            appendBlock(map, entries.subList(from, Math.min(from + MOST_ENTRIES_IN_A_BLOCK, entries.size())));
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void appendBlock(StringBuilder map, List<String> entries) {
        map.append(entries.size()).append(" beginbfchar\n");
        entries.forEach(map::append);
        map.append("endbfchar\n");
    }

    /** {@return such as {@code <0024> <0041>}: the code, and its character in UTF-16} */
    private static String entry(int code, int character) {
        byte[] text = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
        return "<" + HEX.toHexDigits((char) code) + "> <" + HEX.formatHex(text) + ">\n";
    }
}
