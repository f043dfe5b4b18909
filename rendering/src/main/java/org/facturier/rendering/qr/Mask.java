package org.facturier.rendering.qr;

import java.util.BitSet;
import java.util.List;

/**
 * Turns modules over in a pattern, so that a code has no large areas of one colour.
 *
 * @source ISO/IEC 18004:2015, 7.8, table 10
 */
@FunctionalInterface
interface Mask {

    /** {@return whether a module is turned over} */
    boolean turns(int row, int column);

    /** All masks by their numbers. */
    List<Mask> ALL = List.of(
            (row, column) -> (row + column) % 2 == 0,
            (row, column) -> row % 2 == 0,
            (row, column) -> column % 3 == 0,
            (row, column) -> (row + column) % 3 == 0,
            (row, column) -> (row / 2 + column / 3) % 2 == 0,
            (row, column) -> row * column % 2 + row * column % 3 == 0,
            (row, column) -> (row * column % 2 + row * column % 3) % 2 == 0,
            (row, column) -> ((row + column) % 2 + row * column % 3) % 2 == 0);

    /** {@return a mask by its number, 0 to 7} */
    static Mask of(int number) {
        return ALL.get(number);
    }

    /** {@return the number of the mask with the least penalty, of equal ones the first} */
    static int best(Matrix matrix, QrCode.Level level) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int number = 0; number < ALL.size(); number++) {
            BitSet modules = matrix.masked(of(number), level, number);
            int penalty = new Penalty(modules, matrix.size()).points();
            if (penalty < least) {
                least = penalty;
                best = number;
            }
        }
        return best;
    }
}
