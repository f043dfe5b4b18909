package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.pdf.ColumnWidths.Kind;

/** A table without a coloured head, for half the width of a page: the VAT breakdown, the instalments. */
final class SmallTable {

    private static final float PADDING = 2;

    private record Row(List<String> cells, String remark) {}

    private final ThemeData theme;
    private final Typography styles;
    private final List<String> headings;
    private final ColumnWidths widths;
    private final int words;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A table without rows yet.
     *
     * @param kinds  of the columns, one of them words, beneath which remarks stand
     * @param headings  one a column
     */
    SmallTable(ThemeData theme, List<Kind> kinds, List<String> headings) {
        this.theme = theme;
        this.styles = theme.typography();
        this.headings = headings;
        this.widths = new ColumnWidths(kinds);
        this.words = kinds.indexOf(Kind.WORDS);
        widths.fit(styles.subhead(), headings);
    }

    /** Adds a row, with a remark beneath it or an empty one. */
    void row(List<String> cells, String remark) {
        rows.add(new Row(cells, remark));
        widths.fit(styles.body(), cells);
    }

    /** {@return the table between two edges, under a title} */
    RunningTable within(String title, float left, float width) {
        Grid grid = widths.within(left, width);
        List<Strip> head = new ArrayList<>(grid.row(styles.subhead(), headings));
        head.add(new HairRule(left, left + width, 0.75f, theme.palette().accent()));
        return new RunningTable(
                TextRow.of(title, styles.section(), left, width),
                head,
                rows.stream().map(row -> strips(grid, row, left, width)).toList(),
                Optional.empty());
    }

    private List<Strip> strips(Grid grid, Row row, float left, float width) {
        List<Strip> strips = new ArrayList<>(grid.row(styles.body(), row.cells()));
        if (!row.remark().isEmpty()) {
            float x = grid.columns().get(words).left();
            strips.addAll(TextRow.of(row.remark(), styles.small(), x, left + width - x));
        }
        strips.set(0, new Padded(PADDING, strips.get(0)));
        strips.add(new Padded(
                PADDING, new HairRule(left, left + width, 0.5f, theme.palette().line())));
        return strips;
    }
}
