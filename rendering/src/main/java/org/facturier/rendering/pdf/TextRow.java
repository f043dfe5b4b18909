package org.facturier.rendering.pdf;

import java.util.List;

/**
 * One line of text, perhaps in several columns, all on one base line, whatever the size of their letters.
 *
 * @param height  of the line, in points
 * @param baseline  from its top to the base of the letters, in points
 * @param pieces  from left to right
 */
record TextRow(float height, float baseline, List<Piece> pieces) implements Strip {

    /**
     * Text in a column.
     *
     * @param x  where it begins, or ends, in points from the left edge of the page
     * @param endsThere  whether it ends there
     * @param style  how it is set
     * @param text  one line, its characters in the order in which they are painted
     */
    record Piece(float x, boolean endsThere, TextStyle style, String text) {}

    /**
     * {@return the lines of a text in a column, a strip each, so that a page may end between them}
     *
     * @param x  the left edge of the column, in points from that of the page
     * @param width  of the column, in points
     */
    static List<Strip> of(String text, TextStyle style, float x, float width) {
        return style.lines(text, width).stream()
                .<Strip>map(line -> of(style, new Piece(x, false, style, line)))
                .toList();
    }

    /** {@return pieces on the base line of a style} */
    static TextRow of(TextStyle style, Piece... pieces) {
        return new TextRow(style.leading(), style.baseline(), List.of(pieces));
    }

    @Override
    public void paint(Canvas canvas, float top) {
        for (Piece piece : pieces) {
            if (piece.endsThere()) {
                canvas.textEndingAt(piece.x(), top + baseline, piece.style(), piece.text());
            } else {
                canvas.text(piece.x(), top + baseline, piece.style(), piece.text());
            }
        }
    }
}
