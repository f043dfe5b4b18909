package org.facturier.rendering.pdf.internal.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

/**
 * Reads the name by which a PDF calls a font, such as {@code LiberationSans-Bold}.
 *
 * @source ISO/IEC 14496-22, table name, identifier 6
 */
final class PostScriptName {

    /** The number of the PostScript name among the names of a font. */
    private static final int IDENTIFIER = 6;
    /** The platform whose names are bytes; those of all others are UTF-16. */
    private static final int MACINTOSH = 1;
    /** As many characters as PostScript permits. */
    private static final int LONGEST = 63;

    private PostScriptName() {}

    /**
     * {@return the name, without the characters that a PDF would have to escape}
     *
     * @throws IllegalArgumentException if the font has no such name, or none of 1 to 63 such characters
     */
    static String read(FontTable table) {
        for (int index = 0; index < table.unsignedShort(2); index++) {
            int entry = 6 + index * 12;
            if (table.unsignedShort(entry + 6) == IDENTIFIER) {
                String name = text(table, entry).replaceAll("[^A-Za-z0-9-]", "");
                if (!name.isEmpty() && name.length() <= LONGEST) {
                    return name;
                }
            }
        }
        throw new IllegalArgumentException("the font has no PostScript name");
    }

    private static String text(FontTable table, int entry) {
        int start = table.unsignedShort(4) + table.unsignedShort(entry + 10);
        byte[] bytes = table.copy(start, table.unsignedShort(entry + 8));
        return new String(bytes, table.unsignedShort(entry) == MACINTOSH ? ISO_8859_1 : UTF_16BE);
    }
}
