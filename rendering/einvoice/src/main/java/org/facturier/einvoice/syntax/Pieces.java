package org.facturier.einvoice.syntax;

import org.jspecify.annotations.Nullable;

/** A text that a parser gives piece by piece. Nearly every text has one piece, which is then taken as it is. */
final class Pieces {

    private @Nullable String only;
    private @Nullable StringBuilder all;

    /** Adds a piece at the end. */
    void add(String piece) {
        if (all != null) {
            all.append(piece);
        } else if (only == null) {
            only = piece;
        } else {
            all = new StringBuilder(only).append(piece);
        }
    }

    /** {@return the characters so far} */
    int length() {
        return all != null ? all.length() : only != null ? only.length() : 0;
    }

    /** {@return the whole text, empty where there was no piece} */
    @Override
    public String toString() {
        return all != null ? all.toString() : only != null ? only : "";
    }
}
