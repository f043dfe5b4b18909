package org.facturier.rendering.qr;

import java.util.BitSet;

/**
 * How hard a code is to read: points for runs and squares of one colour, for what looks like a finder, and for more dark than
 * light or the other way round.
 *
 * <p>Three points for five modules in a line of one colour and one for each further one, three for each square of four, forty for what
 * looks like a finder with its light edge, ten for each five hundredths of too much dark or light.
 *
 * @param dark  the modules, row by row
 * @param size  of a row
 * @source ISO/IEC 18004:2015, 7.8.3, table 11
 */
record Penalty(BitSet dark, int size) {

    private static final int SHORTEST_RUN = 5;
    private static final int RUN = 3;
    private static final int SQUARE = 3;
    private static final int FINDER = 40;
    private static final int IMBALANCE = 10;
    /** Dark, light, three dark, light, dark, with four light on one side: eleven modules. */
    private static final int FINDER_BEFORE = 0b0000_1011101;

    private static final int FINDER_AFTER = 0b1011101_0000;
    private static final int ELEVEN = 0b111_1111_1111;

    /** {@return the sum of all points; the less, the easier to read} */
    int points() {
        int points = squares() + imbalance();
        for (int i = 0; i < size; i++) {
            points += line(i, true) + line(i, false);
        }
        return points;
    }

    /** {@return whether a module is dark, in a row or in a column} */
    private boolean isDark(int line, int place, boolean isRow) {
        return dark.get(isRow ? line * size + place : place * size + line);
    }

    /** {@return the points of a row or a column: its runs, and what looks like a finder} */
    private int line(int line, boolean isRow) {
        int points = 0;
        int run = 0;
        int last = 0;
        for (int place = 0; place < size; place++) {
            boolean isDark = isDark(line, place, isRow);
            run = place > 0 && isDark == ((last & 1) != 0) ? run + 1 : 1;
            points += run == SHORTEST_RUN ? RUN : run > SHORTEST_RUN ? 1 : 0;
            last = (last << 1 | (isDark ? 1 : 0)) & ELEVEN;
            points += place >= 10 && (last == FINDER_BEFORE || last == FINDER_AFTER) ? FINDER : 0;
        }
        return points;
    }

    /** {@return the points of squares of two by two in one colour} */
    private int squares() {
        int points = 0;
        for (int row = 0; row + 1 < size; row++) {
            for (int column = 0; column + 1 < size; column++) {
                boolean colour = isDark(row, column, true);
                if (colour == isDark(row, column + 1, true)
                        && colour == isDark(row + 1, column, true)
                        && colour == isDark(row + 1, column + 1, true)) {
                    points += SQUARE;
                }
            }
        }
        return points;
    }

    /** {@return ten points for each whole step of five hundredths by which half is missed} */
    private int imbalance() {
        int total = size * size;
        return IMBALANCE * (Math.abs(dark.cardinality() * 20 - total * 10) / total);
    }
}
