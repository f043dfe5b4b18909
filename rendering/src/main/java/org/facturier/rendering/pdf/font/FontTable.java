package org.facturier.rendering.pdf.font;

import java.nio.ByteBuffer;

/** One table of a TrueType file: big-endian numbers at offsets from its start. Only ever read, hence shared freely. */
final class FontTable {

    private final ByteBuffer bytes;

    FontTable(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.limit();
    }

    int unsignedByte(int offset) {
        return bytes.get(offset) & 0xFF;
    }

    int unsignedShort(int offset) {
        return bytes.getShort(offset) & 0xFFFF;
    }

    int signedShort(int offset) {
        return bytes.getShort(offset);
    }

    int integer(int offset) {
        return bytes.getInt(offset);
    }

    byte[] copy(int offset, int length) {
        byte[] copy = new byte[length];
        bytes.get(offset, copy);
        return copy;
    }

    byte[] copy() {
        return copy(0, length());
    }
}
