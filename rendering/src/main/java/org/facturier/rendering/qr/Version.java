package org.facturier.rendering.qr;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A size of code, and how its words are dealt out to blocks at each level.
 *
 * <p>Version 1 has 21 modules from side to side, and each further one has four more. Of the modules that are of no pattern each eight
 * are a code word; of these some are for correction. Version 13 at level M has 532 words in nine blocks: 334 of data, 198 (nine times
 * 22) for correction.
 *
 * @param number  1 to 40
 * @source ISO/IEC 18004:2015, tables 1, 9 and E.1
 */
record Version(int number) {

    static final int LARGEST = 40;

    private static final int SMALLEST_SIZE = 21;
    private static final int SIZE_STEP = 4;
    /** From here on a code says its version, and bytes are counted in sixteen bits from version 10 on. */
    private static final int SAYS_ITSELF = 7;

    private static final int LONG_COUNT = 10;

    /** Code words for correction in each block, by level and version; versions count from 1. */
    private static final int[][] CORRECTION = {
        {
            7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
            28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
        },
        {
            13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        },
        {
            17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30,
            30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30
        }
    };

    /** Blocks, by level and version. */
    private static final int[][] BLOCKS = {
        {
            1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18,
            19, 19, 20, 21, 22, 24, 25
        },
        {
            1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
            31, 33, 35, 37, 38, 40, 43, 45, 47, 49
        },
        {
            1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40,
            43, 45, 48, 51, 53, 56, 59, 62, 65, 68
        },
        {
            1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45,
            48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81
        }
    };

    /** {@return a version by its number, 1 to 40} */
    static Version of(int number) {
        return new Version(number);
    }

    /** {@return the smallest version in which a payload has room; empty if there is none} */
    static Optional<Version> smallest(Payload payload, QrCode.Level level) {
        return IntStream.rangeClosed(1, LARGEST)
                .mapToObj(Version::new)
                .filter(version -> version.bits(payload) <= version.dataWords(level) * 8)
                .findFirst();
    }

    /** {@return modules from side to side} */
    int size() {
        return SMALLEST_SIZE + SIZE_STEP * (number - 1);
    }

    /** {@return whether the number of the version stands in the code: from 7 on} */
    boolean saysItself() {
        return number >= SAYS_ITSELF;
    }

    /**
     * {@return in how many bits bytes are counted: eight up to version 9, sixteen beyond}
     */
    int countBits() {
        return number < LONG_COUNT ? 8 : 16;
    }

    /** {@return how many bits a payload needs: its character set, the mode, the count and the bytes} */
    private int bits(Payload payload) {
        int interpretation = payload.isInterpreted() ? 12 : 0;
        return interpretation + 4 + countBits() + payload.bytes().length * 8;
    }

    /** {@return how many bytes have room at a level, if they name no character set} */
    int bytes(QrCode.Level level) {
        return dataWords(level) - (4 + countBits() + 7) / 8;
    }

    /** {@return how many code words for correction each block has at a level} */
    int correctionWords(QrCode.Level level) {
        return CORRECTION[level.ordinal()][number - 1];
    }

    /** {@return how many blocks there are at a level} */
    int blocks(QrCode.Level level) {
        return BLOCKS[level.ordinal()][number - 1];
    }

    /** {@return how many code words the payload has with what fills them up} */
    int dataWords(QrCode.Level level) {
        return words() - correctionWords(level) * blocks(level);
    }

    /** {@return how many code words there are in all: every module that is of no pattern, by eights} */
    int words() {
        int aligned = alignment().length;
        int modules = size() * size() - 3 * 64 - 2 * (size() - 16) - 31;
        if (aligned > 0) {
            modules -= (aligned * aligned - 3) * 25 - (aligned - 2) * 2 * 5;
        }
        return (saysItself() ? modules - 36 : modules) / 8;
    }

    /**
     * {@return the rows, which are also the columns, on which the middles of alignment patterns stand} They are even steps from
     * the last one back; what is left over is between the first two.
     */
    int[] alignment() {
        if (number == 1) {
            return new int[0];
        }
        int count = number / 7 + 2;
        int step = step(count);
        int[] places = new int[count];
        places[0] = 6;
        for (int i = count - 1, place = size() - 7; i > 0; i--, place -= step) {
            places[i] = place;
        }
        return places;
    }

    /** {@return from one middle to the next, an even number; version 32 of the table is the one that is not worked out so} */
    private int step(int count) {
        int whole = size() - 13;
        int gaps = 2 * (count - 1);
        return number == 32 ? 26 : (whole + gaps - 1) / gaps * 2;
    }
}
