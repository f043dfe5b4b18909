package org.facturier.rendering.qr;

/**
 * Code words for correction, over the field of 256 numbers with the polynomial {@code x^8 + x^4 + x^3 + x^2 + 1}.
 *
 * <p>A block is taken for the coefficients of a polynomial; what is left of it when it is divided by the generator stands behind it, so
 * that the whole is a multiple of the generator. Of {@code n} such words a reader mends {@code n / 2} that are wrong.
 *
 * @source ISO/IEC 18004:2015, 7.5.2 and annex A
 */
final class ReedSolomon {

    private static final int FIELD = 0x11D;
    private static final int[] POWERS = new int[255];
    private static final int[] LOGARITHMS = new int[256];

    static {
        int value = 1;
        for (int power = 0; power < POWERS.length; power++) {
            POWERS[power] = value;
            LOGARITHMS[value] = power;
            value <<= 1;
            value = value > 0xFF ? value ^ FIELD : value;
        }
    }

    private ReedSolomon() {}

    /**
     * {@return the remainder of a block, to stand behind it}
     *
     * @param count  how many code words it has
     */
    static byte[] correction(byte[] block, int count) {
        int[] generator = generator(count);
        int[] remainder = new int[count];
        for (byte word : block) {
            int factor = (word & 0xFF) ^ remainder[0];
            System.arraycopy(remainder, 1, remainder, 0, count - 1);
            remainder[count - 1] = 0;
            for (int i = 0; i < count; i++) {
                remainder[i] ^= product(generator[i], factor);
            }
        }
        byte[] words = new byte[count];
        for (int i = 0; i < count; i++) {
            words[i] = (byte) remainder[i];
        }
        return words;
    }

    /** {@return (x - 1)(x - 2)(x - 4) … without its highest term, the next one first} */
    private static int[] generator(int count) {
        int[] terms = new int[count];
        terms[count - 1] = 1;
        for (int power = 0; power < count; power++) {
            for (int i = 0; i < count; i++) {
                terms[i] = product(terms[i], POWERS[power]);
                terms[i] ^= i + 1 < count ? terms[i + 1] : 0;
            }
        }
        return terms;
    }

    /** {@return the product of two numbers of the field, by the sum of their logarithms} */
    private static int product(int first, int second) {
        return first == 0 || second == 0 ? 0 : POWERS[(LOGARITHMS[first] + LOGARITHMS[second]) % POWERS.length];
    }
}
