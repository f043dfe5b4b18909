package org.facturier.rendering.pdf.font;

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

    private static final int MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private final ByteBuffer file;
    private int end;
    private int head;

    private TrueTypeAssembly(SortedMap<String, byte[]> tables) {
        end = 12 + 16 * tables.size();
        file = ByteBuffer.allocate(end
                + tables.values().stream()
                        .mapToInt(table -> padded(table).length)
                        .sum());
    }

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

    private void header(int count) {
        int searched = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * searched));
        file.putShort((short) Integer.numberOfTrailingZeros(searched)).putShort((short) (16 * (count - searched)));
    }

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

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(bytes); words.hasRemaining(); ) {
            sum += words.getInt();
        }
        return sum;
    }
}
