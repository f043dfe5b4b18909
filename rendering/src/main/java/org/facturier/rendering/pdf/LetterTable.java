package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.sheet.PrintedTable;

/**
 * A table of a letter, as wide as the page, its head repeated on each page that it runs over. Its cells come written out; their
 * columns stand to the left or right by what they hold.
 */
final class LetterTable {

    /** Above and below each row, and from the edges of the table to its first and last letter, in points. */
    private static final float PADDING = 3;

    private final PrintedTable table;
    private final ThemeData theme;
    private final Typography styles;
    private final Grid grid;

    private LetterTable(PrintedTable table, ThemeData theme) {
        this.table = table;
        this.theme = theme;
        this.styles = theme.typography();
        this.grid = grid();
    }

    /** {@return the table; totals are its last row, on a coloured ground} */
    static RunningTable of(PrintedTable printed, ThemeData theme) {
        LetterTable table = new LetterTable(printed, theme);
        List<List<Strip>> rows = new ArrayList<>();
        printed.rows().forEach(row -> rows.add(table.row(row.cells())));
        if (!printed.totals().isEmpty()) {
            rows.add(table.totals());
        }
        return new RunningTable(table.title(), table.head(), rows, Optional.empty());
    }

    /** {@return columns wide enough for headings, rows and totals} */
    private Grid grid() {
        ColumnWidths widths = new ColumnWidths(table.contents());
        widths.fit(styles.head(), table.headings());
        table.rows().forEach(row -> widths.fit(styles.body(), row.cells()));
        if (!table.totals().isEmpty()) {
            widths.fit(styles.strong(), table.totals());
        }
        return widths.within(theme.left() + PADDING, theme.width() - 2 * PADDING);
    }

    /** {@return the title above the table; none where it is blank} */
    private List<Strip> title() {
        return table.title().isBlank()
                ? List.of()
                : TextRow.of(table.title(), styles.section(), theme.left(), theme.width());
    }

    /** {@return the headings on a ground in the accent colour} */
    private List<Strip> head() {
        List<Strip> row = grid.row(styles.head(), table.headings());
        return List.of(
                new Box(theme.left(), theme.width(), PADDING, theme.palette().accent(), row), new Gap(1));
    }

    /** {@return a row, with a thin rule beneath it that is not parted from its last line} */
    private List<Strip> row(List<String> cells) {
        List<Strip> strips = new ArrayList<>(grid.row(styles.body(), cells));
        strips.set(0, new Padded(PADDING, strips.get(0)));
        strips.add(new Padded(
                PADDING,
                new HairRule(theme.left(), theme.right(), 0.5f, theme.palette().line())));
        return strips;
    }

    /** {@return the totals, which are not split} */
    private List<Strip> totals() {
        List<Strip> row = grid.row(styles.strong(), table.totals());
        return List.of(
                new Box(theme.left(), theme.width(), PADDING, theme.palette().tint(), row));
    }
}
