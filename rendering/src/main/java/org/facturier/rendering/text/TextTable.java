package org.facturier.rendering.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facturier.rendering.sheet.PrintedTable.Content;

/**
 * A table of fixed-width columns. Columns are as wide as their cells; where that is too much, words are broken. Figures never
 * are: where they alone are too much, the table is wider than the page.
 */
final class TextTable {

    /** What stands between two columns. */
    private static final String GAP = "  ";
    /** Words give way down to this many columns first, the widest before the others. */
    private static final int NARROW_WORDS = 16;

    /** Words give way down to this many columns where that was not enough. */
    private static final int NARROWEST_WORDS = 8;

    /** Any column gives way down to this many, but for its longest figure, where words alone were not enough. */
    private static final int NARROWEST = 4;

    /**
     * A row, a rule or a text across columns.
     *
     * @param cells  one a column; none for a rule, one for a text across columns
     * @param spanFrom  the column at which a text across columns begins, counted from 0; -1 for all else
     */
    private record Row(List<String> cells, int spanFrom) {}

    private final List<Content> contents;
    private final List<Row> rows = new ArrayList<>();

    /** @param contents  what each column holds, from left to right: figures stand to the right, all else to the left */
    TextTable(List<Content> contents) {
        this.contents = List.copyOf(contents);
    }

    /** Adds a row, or the headings, with one cell a column. */
    void row(List<String> cells) {
        rows.add(new Row(cells, -1));
    }

    /**
     * Adds text that runs from a column to the right edge, beneath the row before it.
     *
     * @param column  where it begins, counted from 0
     */
    void span(int column, String text) {
        rows.add(new Row(List.of(text), column));
    }

    /** Adds a rule over the whole width. */
    void rule() {
        rows.add(new Row(List.of(), -1));
    }

    /** Adds the table to a text, now that all of its cells are known. */
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

    /**
     * {@return the columns that each column takes}
     *
     * <p>Words give way first, the widest column before the others, then whatever is not a figure. Where all that is not
     * enough, words keep the width that they gave way to, and the table is wider than the text.
     */
    private int[] widths() {
        int[] widths = new int[contents.size()];
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

    /** Makes room for the longest line of each cell. */
    private static void widen(int[] widths, List<String> cells) {
        for (int column = 0; column < widths.length; column++) {
            for (String line : Lines.paragraphs(cells.get(column))) {
                widths[column] = Math.max(widths[column], Lines.columns(line));
            }
        }
    }

    /** {@return the widest word of each column of figures, where no-break spaces make one word; 0 for words} */
    private int[] unbroken() {
        int[] widest = new int[contents.size()];
        for (Row row : rows) {
            for (int column = 0; row.spanFrom() < 0 && column < row.cells().size(); column++) {
                for (String word : row.cells().get(column).split("[ \n]")) {
                    boolean figure = contents.get(column) == Content.FIGURES;
                    widest[column] = figure ? Math.max(widest[column], Lines.columns(word)) : 0;
                }
            }
        }
        return widest;
    }

    /** {@return whether one column could be taken from the widest words} */
    private boolean narrowWords(int[] widths, int[] unbroken) {
        return narrow(widths, unbroken, true, NARROW_WORDS) || narrow(widths, unbroken, true, NARROWEST_WORDS);
    }

    /**
     * {@return whether one column could be taken from the widest that may give way}
     *
     * @param widths  which is changed
     * @param unbroken  what a column keeps in any case
     * @param wordsOnly  whether only columns of words give way
     * @param least  what a column keeps of words
     */
    private boolean narrow(int[] widths, int[] unbroken, boolean wordsOnly, int least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean counts = !wordsOnly || contents.get(column) == Content.WORDS;
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

    /**
     * Gives the first column of words what is left, so that the table fills the width and amounts stand beneath each other from
     * table to table.
     */
    private void giveRest(int[] widths, int room) {
        int words = contents.indexOf(Content.WORDS);
        if (words >= 0) {
            widths[words] += Math.max(0, room - Arrays.stream(widths).sum());
        }
    }

    /** Breaks each cell to its column; the row is as high as the highest of them. */
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

    /**
     * {@return the line at a height of a row; a cell that has ended is blank}
     *
     * @param at  counted from 0
     */
    private String line(List<List<String>> cells, int at, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = at < cells.get(column).size() ? cells.get(column).get(at) : "";
            line.append(column == 0 ? "" : GAP)
                    .append(
                            contents.get(column) == Content.FIGURES
                                    ? Lines.endingAt(cell, widths[column])
                                    : Lines.startingAt(cell, widths[column]));
        }
        return line.toString();
    }

    /** Sets a text from its column on to the right edge of the table. */
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
