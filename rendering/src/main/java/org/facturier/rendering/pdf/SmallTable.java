package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.sheet.PrintedTable;
import org.facturier.rendering.sheet.PrintedTable.Content;

/** A table without a coloured head, for half the width of a page: the VAT breakdown, the instalments. */
final class SmallTable {

    /** Above and below each row, in points. */
    private static final float PADDING = 2;

    private final ThemeData theme;
    private final Typography styles;
    private final PrintedTable table;
    private final ColumnWidths widths;
    /** The column that holds no figures, beneath which remarks stand, counted from 0. */
    private final int words;

    /**
     * A table that has no place yet.
     *
     * @param table  with one column at least that holds no figures: the first such takes the room that is left, and remarks
     *     stand beneath it
     */
    SmallTable(ThemeData theme, PrintedTable table) {
        this.theme = theme;
        this.styles = theme.typography();
        this.table = table;
        List<Content> contents = table.contents().stream()
                .map(content -> content == Content.FIGURES ? content : Content.WORDS)
                .toList();
        this.widths = new ColumnWidths(contents);
        this.words = contents.indexOf(Content.WORDS);
        widths.fit(styles.subhead(), table.headings());
        table.rows().forEach(row -> widths.fit(styles.body(), row.cells()));
    }

    /**
     * {@return the table between two edges, under its title}
     *
     * @param left  its left edge, in points from that of the page
     * @param width  from edge to edge, in points
     */
    RunningTable within(float left, float width) {
        Grid grid = widths.within(left, width);
        List<Strip> head = new ArrayList<>(grid.row(styles.subhead(), table.headings()));
        head.add(new HairRule(left, left + width, 0.75f, theme.palette().accent()));
        return new RunningTable(
                TextRow.of(table.title(), styles.section(), left, width),
                head,
                table.rows().stream().map(row -> strips(grid, row, left, width)).toList(),
                Optional.empty());
    }

    /** {@return a row with its remark, which runs to the right edge, and a thin rule that is not parted from the last strip} */
    private List<Strip> strips(Grid grid, PrintedTable.Row row, float left, float width) {
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
