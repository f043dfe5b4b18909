package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.TextRow.Piece;

/**
 * Columns at fixed places. A row that is set in them is as many strips as its highest cell has lines, so that it may run over
 * pages.
 *
 * @param columns  from left to right
 */
record Grid(List<Column> columns) {

    /**
     * A column.
     *
     * @param left  its left edge, in points from that of the page
     * @param width  from edge to edge, in points
     * @param right  whether its text stands to the right
     * @param share  how small its letters are, 1 where they are as the style says
     */
    record Column(float left, float width, boolean right, float share) {

        /** A column of letters as the style says. */
        Column(float left, float width, boolean right) {
            this(left, width, right, 1);
        }

        /** {@return the lines of a cell; one blank line for a blank cell} */
        List<String> lines(TextStyle style, String cell) {
            return style.shrunk(share).lines(cell, width);
        }

        /** {@return a line of a cell in its place} */
        Piece piece(TextStyle style, String line) {
            TextStyle shrunk = style.shrunk(share);
            return right ? new Piece(left + width, true, shrunk, line) : new Piece(left, false, shrunk, line);
        }
    }

    /**
     * {@return the same columns with smaller letters}
     *
     * @param share  of the size that the style says
     */
    Grid shrunk(float share) {
        return new Grid(columns.stream()
                .map(column -> new Column(column.left(), column.width(), column.right(), share))
                .toList());
    }

    /**
     * {@return the lines of a row whose cells are all set in one style}
     *
     * @param cells  one a column
     */
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
            lines.add(columns.get(column).lines(styles.get(column), cells.get(column)));
            most = Math.max(most, lines.get(column).size());
        }
        List<Strip> strips = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            strips.add(new TextRow(leader.leading(), leader.baseline(), pieces(styles, lines, at)));
        }
        return strips;
    }

    /**
     * {@return the line at a height of each cell; a cell that has ended, or is blank there, has none}
     *
     * @param at  counted from 0
     */
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

    /**
     * {@return the lines of a text in one column, such as a remark beneath a description}
     *
     * @param column  counted from 0
     */
    List<Strip> in(int column, TextStyle style, String text) {
        return TextRow.of(
                text, style, columns.get(column).left(), columns.get(column).width());
    }
}
