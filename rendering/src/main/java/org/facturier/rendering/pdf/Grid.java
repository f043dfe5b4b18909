package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.TextRow.Piece;

/**
 * Columns at fixed places.
 *
 * @param columns  from left to right
 */
record Grid(List<Column> columns) {

    /**
     * A column.
     *
     * @param left  its left edge
     * @param width  from edge to edge
     * @param right  whether its text stands to the right
     */
    record Column(float left, float width, boolean right) {

        Piece piece(TextStyle style, String line) {
            return right ? new Piece(left + width, true, style, line) : new Piece(left, false, style, line);
        }
    }

    /** {@return the lines of a row whose cells are all set in one style} */
    List<Strip> row(TextStyle style, List<String> cells) {
        return row(style, columns.stream().map(column -> style).toList(), cells);
    }

    /**
     * {@return the lines of a row}
     *
     * @param leader  whose height of line and base line count
     * @param styles  one a column
     * @param cells  one a column
     */
    List<Strip> row(TextStyle leader, List<TextStyle> styles, List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        int most = 0;
        for (int column = 0; column < columns.size(); column++) {
            lines.add(styles.get(column)
                    .lines(cells.get(column), columns.get(column).width()));
            most = Math.max(most, lines.get(column).size());
        }
        List<Strip> strips = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            strips.add(new TextRow(leader.leading(), leader.baseline(), pieces(styles, lines, at)));
        }
        return strips;
    }

    private List<Piece> pieces(List<TextStyle> styles, List<List<String>> lines, int at) {
        List<Piece> pieces = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (at < lines.get(column).size() && !lines.get(column).get(at).isEmpty()) {
                pieces.add(columns.get(column)
                        .piece(styles.get(column), lines.get(column).get(at)));
            }
        }
        return pieces;
    }

    /** {@return the lines of a text in one column} */
    List<Strip> in(int column, TextStyle style, String text) {
        return TextRow.of(
                text, style, columns.get(column).left(), columns.get(column).width());
    }
}
