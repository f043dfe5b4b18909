package org.facturier.rendering.pdf.internal.font;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Takes the hints out of an outline: the instructions that move points onto the pixels of coarse screens.
 *
 * @source ISO/IEC 14496-22, table glyf
 */
final class Hints {

    /** The number of contours and the four edges of the outline, two bytes each. */
    private static final int HEADER_LENGTH = 10;
    /** A flag of components: instructions follow the last one. */
    private static final int COMPOSITE_HAS_HINTS = 0x0100;

    private Hints() {}

    /**
     * {@return the outline of the same shape without instructions}
     *
     * @throws IllegalArgumentException if the outline breaks off
     */
    static byte[] removed(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        ByteBuffer bytes = ByteBuffer.wrap(outline.clone());
        try {
            int contours = bytes.getShort(0);
            return contours < 0 ? removedFromComposite(bytes) : removedFromSimple(bytes, HEADER_LENGTH + 2 * contours);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | BufferOverflowException brokenOff) {
            throw new IllegalArgumentException("the font is damaged: an outline breaks off", brokenOff);
        }
    }

    /**
     * Cuts the instructions out from between the ends of the contours and the points, and states their length as zero.
     *
     * @param lengthAt  where the length of the instructions stands, after the ends of the contours
     */
    private static byte[] removedFromSimple(ByteBuffer bytes, int lengthAt) {
        int rest = lengthAt + 2 + (bytes.getShort(lengthAt) & 0xFFFF);
        ByteBuffer kept = ByteBuffer.allocate(lengthAt + 2 + bytes.limit() - rest);
        kept.put(bytes.array(), 0, lengthAt).putShort((short) 0);
        return kept.put(bytes.array(), rest, bytes.limit() - rest).array();
    }

    /** Clears the flag of instructions of every component, and ends the outline after the last one. */
    private static byte[] removedFromComposite(ByteBuffer bytes) {
        int at = HEADER_LENGTH;
        for (boolean more = true; more; ) {
            int flags = bytes.getShort(at) & 0xFFFF;
            bytes.putShort(at, (short) (flags & ~COMPOSITE_HAS_HINTS));
            at += Glyphs.componentLength(flags);
            more = Glyphs.hasMoreComponents(flags);
        }
        return Arrays.copyOf(bytes.array(), at);
    }
}
