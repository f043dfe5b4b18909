package org.facturier.rendering.pdf.internal.font;

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

    /** {@return its length in bytes} */
    int length() {
        return bytes.limit();
    }

    /** {@return the number at an offset, from 0 to 255} */
    int unsignedByte(int offset) {
        return bytes.get(within(offset, 1)) & 0xFF;
    }

    /** {@return the number of two bytes at an offset, from 0 to 65,535} */
    int unsignedShort(int offset) {
        return bytes.getShort(within(offset, 2)) & 0xFFFF;
    }

    /** {@return the number of two bytes at an offset, from −32,768 to 32,767} */
    int signedShort(int offset) {
        return bytes.getShort(within(offset, 2));
    }

    /**
     * {@return the number of four bytes at an offset; where the format has it without sign, half of them are below zero here}
     */
    int integer(int offset) {
        return bytes.getInt(within(offset, 4));
    }

    /** {@return some of its bytes, which the caller may change} */
    byte[] copy(int offset, int length) {
        int from = within(offset, length);
        byte[] copy = new byte[length];
        bytes.get(from, copy);
        return copy;
    }

    /**
     * {@return the offset, if so many bytes from it on are within the table}
     *
     * @throws IllegalArgumentException else; written so that no sum of offset and length can overflow
     */
    private int within(int offset, int length) {
        if (offset < 0 || length < 0 || offset > length() - length) {
            throw new IllegalArgumentException(
                    "the font is damaged: a table of " + length() + " bytes is read at " + offset);
        }
        return offset;
    }

    /** {@return a part of it as a table of its own, whose offsets begin at zero; the bytes are shared} */
    FontTable part(int offset, int length) {
        return new FontTable(bytes.slice(within(offset, length), length));
    }

    /** {@return all of its bytes, which the caller may change} */
    byte[] copy() {
        return copy(0, length());
    }
}
