package org.facturier.numbering;

import java.util.List;
import java.util.Optional;

/** A number cut into the pieces of its pattern. */
final class Cut {

    private final List<Piece> pieces;
    private final String number;
    private final String series;
    private final int[] ends;

    private Cut(List<Piece> pieces, String number, String series) {
        this.pieces = pieces;
        this.number = number;
        this.series = series;
        this.ends = new int[pieces.size()];
    }

    /** {@return the only way to cut a number of a series, empty if there is none} */
    static Optional<Cut> of(List<Piece> pieces, String number, String series) {
        Cut cut = new Cut(pieces, number, series);
        return cut.fits(0) ? Optional.of(cut) : Optional.empty();
    }

    int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    int end(int piece) {
        return ends[piece];
    }

    /** {@return the number that stands at a place} */
    long value(int start, int end) {
        return Long.parseLong(number, start, end, 10);
    }

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
