package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.pdf.ColumnWidths.Kind;
import org.facturier.rendering.sheet.PrintedTable;

/** A table of a letter, as wide as the page. */
final class LetterTable {

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

    static RunningTable of(PrintedTable printed, ThemeData theme) {
        LetterTable table = new LetterTable(printed, theme);
        List<List<Strip>> rows = new ArrayList<>();
        printed.rows().forEach(row -> rows.add(table.row(row)));
        if (!printed.totals().isEmpty()) {
            rows.add(table.totals());
        }
        return new RunningTable(table.title(), table.head(), rows, Optional.empty());
    }

    private List<String> headings() {
        return table.columns().stream().map(PrintedTable.Heading::text).toList();
    }

    private static Kind kind(PrintedTable.Heading column) {
        if (column.words()) {
            return Kind.WORDS;
        }
        return column.figures() ? Kind.FIGURES : Kind.SHORT;
    }

    private Grid grid() {
        ColumnWidths widths =
                new ColumnWidths(table.columns().stream().map(LetterTable::kind).toList());
        widths.fit(styles.head(), headings());
        table.rows().forEach(row -> widths.fit(styles.body(), row));
        if (!table.totals().isEmpty()) {
            widths.fit(styles.strong(), table.totals());
        }
        return widths.within(theme.left() + PADDING, theme.width() - 2 * PADDING);
    }

    private List<Strip> title() {
        return table.title().isBlank()
                ? List.of()
                : TextRow.of(table.title(), styles.section(), theme.left(), theme.width());
    }

    private List<Strip> head() {
        List<Strip> row = grid.row(styles.head(), headings());
        return List.of(
                new Box(theme.left(), theme.width(), PADDING, theme.palette().accent(), row), new Gap(1));
    }

    private List<Strip> row(List<String> cells) {
        List<Strip> strips = new ArrayList<>(grid.row(styles.body(), cells));
        strips.set(0, new Padded(PADDING, strips.get(0)));
        strips.add(new Padded(
                PADDING,
                new HairRule(theme.left(), theme.right(), 0.5f, theme.palette().line())));
        return strips;
    }

    private List<Strip> totals() {
        List<Strip> row = grid.row(styles.strong(), table.totals());
        return List.of(
                new Box(theme.left(), theme.width(), PADDING, theme.palette().tint(), row));
    }
}
