package org.facturier.rendering.qr;

import java.util.BitSet;

/**
 * The modules of a code before it is masked: patterns by which readers find it, and the bits of the code words between them, in
 * columns of two from the lower right corner, up and down in turn.
 *
 * <p>Finders stand in three corners, with a light edge; between them dark and light alternate on the seventh row and column; small
 * rings stand all over the rest. Around the finders fifteen bits say level and mask, and from version 7 on eighteen the version.
 *
 * @source ISO/IEC 18004:2015, 6.3, 7.7.3, 7.9 and 7.10
 */
final class Matrix {

    private static final int FINDER = 7;
    /** The row and the column on which light and dark alternate between the finders. */
    private static final int TIMING = 6;

    private static final int FORMAT_GENERATOR = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_GENERATOR = 0x1F25;

    private final int size;
    private final BitSet dark;
    /** Modules that are of a pattern, or say level, mask and version: no mask turns them. */
    private final BitSet fixed;

    private Matrix(int size) {
        this.size = size;
        this.dark = new BitSet(size * size);
        this.fixed = new BitSet(size * size);
    }

    /**
     * {@return the modules of a version that hold these code words, not masked yet}
     *
     * @param words  as many as the version has
     */
    static Matrix of(Version version, byte[] words) {
        Matrix matrix = new Matrix(version.size());
        matrix.timing();
        matrix.finders();
        matrix.alignments(version.alignment());
        matrix.format(0);
        if (version.saysItself()) {
            matrix.version(version.number());
        }
        matrix.fill(words);
        return matrix;
    }

    int size() {
        return size;
    }

    /** Sets a module of a pattern, which from then on is not the place of a bit. */
    private void put(int column, int row, boolean isDark) {
        dark.set(row * size + column, isDark);
        fixed.set(row * size + column);
    }

    /** Dark and light in turn on the seventh row and the seventh column, which begin dark. */
    private void timing() {
        for (int i = 0; i < size; i++) {
            put(i, TIMING, i % 2 == 0);
            put(TIMING, i, i % 2 == 0);
        }
    }

    /** A finder in each corner but the lower right one. */
    private void finders() {
        rings(3, 3, 4);
        rings(size - 4, 3, 4);
        rings(3, size - 4, 4);
    }

    /** Rings of modules around a middle: the middle and its ring are dark, then light, dark and, at a finder, light again. */
    private void rings(int column, int row, int rings) {
        for (int down = -rings; down <= rings; down++) {
            for (int right = -rings; right <= rings; right++) {
                int ring = Math.max(Math.abs(down), Math.abs(right));
                if (isWithin(column + right) && isWithin(row + down)) {
                    put(column + right, row + down, isDark(ring, rings));
                }
            }
        }
    }

    /** A finder has a larger middle than an alignment pattern. */
    private static boolean isDark(int ring, int rings) {
        return rings == 4 ? ring != 2 && ring != 4 : ring != 1;
    }

    private boolean isWithin(int place) {
        return place >= 0 && place < size;
    }

    /** No alignment pattern stands on a finder. */
    private void alignments(int[] places) {
        int last = places.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean onFinder = i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0;
                if (!onFinder) {
                    rings(places[i], places[j], 2);
                }
            }
        }
    }

    /**
     * Writes the fifteen bits of level and mask twice: around the first finder, and beside the two others.
     *
     * @param data  five bits
     */
    private void format(int data) {
        int bits = (data << 10 | remainder(data << 10, FORMAT_GENERATOR)) ^ FORMAT_MASK;
        for (int i = 0; i < 15; i++) {
            boolean isDark = (bits >>> i & 1) != 0;
            put(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, isDark);
            put(i < 8 ? size - 1 - i : i < 9 ? 15 - i : 14 - i, 8, isDark);
        }
        put(8, size - 8, true);
    }

    /** Writes the eighteen bits of the version twice: above the lower finder, and to the left of the right one. */
    private void version(int number) {
        int bits = number << 12 | remainder(number << 12, VERSION_GENERATOR);
        for (int i = 0; i < 18; i++) {
            boolean isDark = (bits >>> i & 1) != 0;
            int far = size - 11 + i % 3;
            put(far, i / 3, isDark);
            put(i / 3, far, isDark);
        }
    }

    /** {@return what is left of a polynomial over two numbers when it is divided by another} */
    private static int remainder(int value, int generator) {
        int length = 32 - Integer.numberOfLeadingZeros(generator);
        int left = value;
        for (int bit = 31; bit >= length - 1; bit--) {
            if ((left >>> bit & 1) != 0) {
                left ^= generator << bit - length + 1;
            }
        }
        return left;
    }

    /** Puts the bits between the patterns; those that are left over are light. */
    private void fill(byte[] words) {
        int bit = 0;
        for (int right = size - 1; right >= 1; right -= 2) {
            right = right == TIMING ? TIMING - 1 : right;
            for (int step = 0; step < size; step++) {
                boolean up = (right + 1 & 2) == 0;
                int row = up ? size - 1 - step : step;
                for (int column = right; column >= right - 1; column--) {
                    if (!fixed.get(row * size + column)) {
                        dark.set(row * size + column, bit(words, bit++));
                    }
                }
            }
        }
    }

    /** {@return a bit of the code words, the highest of each first; light where there are no more} */
    private static boolean bit(byte[] words, int at) {
        return at < words.length * 8 && (words[at / 8] >>> 7 - at % 8 & 1) != 0;
    }

    /**
     * {@return the modules under a mask, with level and mask said}
     *
     * @param number  of the mask
     */
    BitSet masked(Mask mask, QrCode.Level level, int number) {
        Matrix said = new Matrix(size);
        said.dark.or(dark);
        said.fixed.or(fixed);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int at = row * size + column;
                if (!fixed.get(at) && mask.turns(row, column)) {
                    said.dark.flip(at);
                }
            }
        }
        said.format(level.indicator() << 3 | number);
        return said.dark;
    }
}
