package org.facturier.rendering.qr;

/** Bits one after the other, the highest of each number first; put into code words of eight. */
final class Bits {

    private final byte[] words;
    private int length;

    /** @param words  for how many code words there is room */
    Bits(int words) {
        this.words = new byte[words];
    }

    /**
     * Adds the lowest bits of a number.
     *
     * @param count  of how many bits, up to 31
     */
    void add(int number, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            if ((number >>> bit & 1) != 0) {
                words[length / 8] |= (byte) (0x80 >>> length % 8);
            }
            length++;
        }
    }

    /** {@return how many more bits have room} */
    int room() {
        return words.length * 8 - length;
    }

    /** {@return how many bits there are} */
    int length() {
        return length;
    }

    /** {@return the code words} */
    byte[] words() {
        return words.clone();
    }
}
