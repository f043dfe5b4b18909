package org.facturier.rendering.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of fixed-width columns. Columns are as wide as their cells; where that is too much, words are broken. Figures never
 * are: where they alone are too much, the table is wider than the page.
 */
final class TextTable {

    /** How a column is set. */
    enum Side {
        /** Words, from the left; may be broken. */
        WORDS,
        /** Short words, from the left. */
        LEFT,
        /** Figures, to the right. */
        RIGHT
    }

    private static final String GAP = "  ";
    private static final int NARROW_WORDS = 16;
    private static final int NARROWEST_WORDS = 8;
    private static final int NARROWEST = 4;

    private record Row(List<String> cells, int spanFrom) {}

    private final List<Side> sides;
    private final List<Row> rows = new ArrayList<>();

    TextTable(Side... sides) {
        this(List.of(sides));
    }

    TextTable(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    void row(List<String> cells) {
        rows.add(new Row(cells, -1));
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    /** Adds text that runs from a column to the right edge. */
    void span(int column, String text) {
        rows.add(new Row(List.of(text), column));
    }

    /** Adds a rule over the whole width. */
    void rule() {
        rows.add(new Row(List.of(), -1));
    }

    void print(TextPage page) {
        int[] widths = widths();
        int all = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        for (Row row : rows) {
            if (row.cells().isEmpty()) {
                page.line("-".repeat(all));
            } else if (row.spanFrom() >= 0) {
                printSpan(page, row, widths, all);
            } else {
                printRow(page, row, widths);
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[sides.size()];
        rows.stream()
                .filter(row -> row.spanFrom() < 0 && !row.cells().isEmpty())
                .forEach(row -> widen(widths, row.cells()));
        int[] unbroken = unbroken();
        int room = TextPage.WIDTH - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room && narrowWords(widths, unbroken)) {}
        int[] narrowest = widths.clone();
        while (Arrays.stream(narrowest).sum() > room && narrow(narrowest, unbroken, false, NARROWEST)) {}
        int[] chosen = Arrays.stream(narrowest).sum() > room ? widths : narrowest;
        giveRest(chosen, room);
        return chosen;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            for (String line : Lines.paragraphs(cells.get(column))) {
                widths[column] = Math.max(widths[column], Lines.columns(line));
            }
        }
    }

    /** {@return the widest word of each column of figures, where no-break spaces make one word; 0 for words} */
    private int[] unbroken() {
        int[] widest = new int[sides.size()];
        for (Row row : rows) {
            for (int column = 0; row.spanFrom() < 0 && column < row.cells().size(); column++) {
                for (String word : row.cells().get(column).split("[ \n]")) {
                    boolean figure = sides.get(column) == Side.RIGHT;
                    widest[column] = figure ? Math.max(widest[column], Lines.columns(word)) : 0;
                }
            }
        }
        return widest;
    }

    private boolean narrowWords(int[] widths, int[] unbroken) {
        return narrow(widths, unbroken, true, NARROW_WORDS) || narrow(widths, unbroken, true, NARROWEST_WORDS);
    }

    private boolean narrow(int[] widths, int[] unbroken, boolean wordsOnly, int least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean counts = !wordsOnly || sides.get(column) == Side.WORDS;
            if (counts
                    && widths[column] > Math.max(least, unbroken[column])
                    && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    // the table fills the page, so that amounts stand beneath each other from table to table
    private void giveRest(int[] widths, int room) {
        int words = sides.indexOf(Side.WORDS);
        if (words >= 0) {
            widths[words] += Math.max(0, room - Arrays.stream(widths).sum());
        }
    }

    private void printRow(TextPage page, Row row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(Lines.of(row.cells().get(column), Math.max(1, widths[column])));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            page.line(line(cells, at, widths));
        }
    }

    private String line(List<List<String>> cells, int at, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = at < cells.get(column).size() ? cells.get(column).get(at) : "";
            line.append(column == 0 ? "" : GAP)
                    .append(
                            sides.get(column) == Side.RIGHT
                                    ? Lines.endingAt(cell, widths[column])
                                    : Lines.startingAt(cell, widths[column]));
        }
        return line.toString();
    }

    private static void printSpan(TextPage page, Row row, int[] widths, int all) {
        int indent = 0;
        for (int column = 0; column < row.spanFrom(); column++) {
            indent += widths[column] + GAP.length();
        }
        for (String line : Lines.of(row.cells().get(0), all - indent)) {
            page.line(" ".repeat(indent) + line);
        }
    }
}
