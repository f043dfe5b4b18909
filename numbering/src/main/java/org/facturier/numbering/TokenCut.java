package org.facturier.numbering;

import java.util.List;
import java.util.Optional;

/**
 * A number cut into the pieces of its pattern: at which place each of them ends.
 * <p>The cut is looked for from the left, each piece as long as it can be at first, and shortened where the rest then
 * fits nowhere. {@link Readability} has proved that there is one way at most, so that the first that is found is the
 * only one; in most patterns nothing has to be tried twice.
 */
final class TokenCut {

    private final List<Piece> pieces;
    private final String number;
    private final String series;
    /** Where each piece ends, exclusive; where the next one begins. */
    private final int[] ends;

    private TokenCut(List<Piece> pieces, String number, String series) {
        this.pieces = pieces;
        this.number = number;
        this.series = series;
        this.ends = new int[pieces.size()];
    }

    /**
     * {@return the only way to cut a number of a series, empty if there is none}
     *
     * @param pieces  of a pattern that can be read
     * @param number  all of it is cut: what has characters left over is none of the pattern
     * @param series  the name of the series
     */
    static Optional<TokenCut> of(List<Piece> pieces, String number, String series) {
        TokenCut cut = new TokenCut(pieces, number, series);
        return cut.fits(0) ? Optional.of(cut) : Optional.empty();
    }

    /** {@return where a piece begins in the number, from 0} */
    int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    /** {@return where a piece ends in the number, exclusive} */
    int end(int piece) {
        return ends[piece];
    }

    /**
     * {@return the number that stands between two places: digits, as the piece has made sure, and eighteen of them at
     * most}
     */
    long value(int start, int end) {
        return Long.parseLong(number, start, end, 10);
    }

    /** Whether the pieces from one on can be what is left of the number; their ends are then known. */
    private boolean fits(int from) {
        if (from == ends.length) {
            return start(from) == number.length();
        }
        Piece piece = pieces.get(from);
        int start = start(from);
        int least = piece.least(series);
        for (int length = piece.reach(number, start, series); length >= least; length--) {
            ends[from] = start + length;
            if (fits(from + 1)) {
                return true;
            }
        }
        return false;
    }
}
