package org.facturier.rendering.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Joins tables into a TrueType file, with its directory and checksums.
 *
 * @source ISO/IEC 14496-22, chapter 4
 */
final class TrueTypeAssembly {

    /** What the sum over a whole file comes to, once the adjustment in the table head is put in. */
    private static final int MAGIC = 0xB1B0AFBA;
    /** Where in the table head the adjustment stands. */
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private final ByteBuffer file;
    /** Where the next table goes. */
    private int end;
    /** Where the table head begins. */
    private int head;

    private TrueTypeAssembly(SortedMap<String, byte[]> tables) {
        end = 12 + 16 * tables.size();
        file = ByteBuffer.allocate(end
                + tables.values().stream()
                        .mapToInt(table -> padded(table).length)
                        .sum());
    }

    /**
     * {@return a file of the tables}
     *
     * @param tables  by their tags, in the order of the directory; the adjustment in {@code head} is cleared here, for it
     *     counts as zero in the checksums
     */
    static byte[] of(SortedMap<String, byte[]> tables) {
        ByteBuffer.wrap(tables.get("head")).putInt(ADJUSTMENT_IN_HEAD, 0);
        TrueTypeAssembly assembly = new TrueTypeAssembly(tables);
        assembly.header(tables.size());
        tables.forEach(assembly::append);
        return assembly.finished();
    }

    /** {@return the bytes with zeros up to the next multiple of four} */
    static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 3 & ~3);
    }

    /** Says how many tables there are, and three numbers for a binary search among them. */
    private void header(int count) {
        int searched = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * searched));
        file.putShort((short) Integer.numberOfTrailingZeros(searched)).putShort((short) (16 * (count - searched)));
    }

    /** Writes an entry of the directory and, behind all that is there, its table. */
    private void append(String tag, byte[] table) {
        byte[] padded = padded(table);
        file.put(tag.getBytes(StandardCharsets.US_ASCII))
                .putInt(checksum(padded))
                .putInt(end)
                .putInt(table.length);
        file.put(end, padded);
        head = tag.equals("head") ? end : head;
        end += padded.length;
    }

    private byte[] finished() {
        file.putInt(head + ADJUSTMENT_IN_HEAD, MAGIC - checksum(file.array()));
        return file.array();
    }

    /** {@return the sum of all words of four bytes, without what overflows} */
    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(bytes); words.hasRemaining(); ) {
            sum += words.getInt();
        }
        return sum;
    }
}
