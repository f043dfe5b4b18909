package org.facturier.rendering.pdf.font;

import java.nio.ByteBuffer;

/**
 * One table of a TrueType file: big-endian numbers at offsets from its start. Only ever read, hence shared freely; where
 * a damaged file points beyond it, {@code IllegalArgumentException}.
 */
final class FontTable {

    private final ByteBuffer bytes;

    FontTable(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.limit();
    }

    int unsignedByte(int offset) {
        return bytes.get(within(offset, 1)) & 0xFF;
    }

    int unsignedShort(int offset) {
        return bytes.getShort(within(offset, 2)) & 0xFFFF;
    }

    int signedShort(int offset) {
        return bytes.getShort(within(offset, 2));
    }

    int integer(int offset) {
        return bytes.getInt(within(offset, 4));
    }

    byte[] copy(int offset, int length) {
        int from = within(offset, length);
        byte[] copy = new byte[length];
        bytes.get(from, copy);
        return copy;
    }

    private int within(int offset, int length) {
        if (offset < 0 || length < 0 || offset > length() - length) {
            throw new IllegalArgumentException(
                    "the font is damaged: a table of " + length() + " bytes is read at " + offset);
        }
        return offset;
    }

    FontTable part(int offset, int length) {
        return new FontTable(bytes.slice(within(offset, length), length));
    }

    byte[] copy() {
        return copy(0, length());
    }
}
