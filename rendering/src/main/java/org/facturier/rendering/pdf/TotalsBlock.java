package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.PrintedTable.Content;
import org.facturier.rendering.sheet.TotalRow;

/**
 * The totals, at the right edge beneath the lines: sums in bold under a thin rule, and what is to be paid on a ground in the
 * accent colour.
 */
final class TotalsBlock {

    /** From the edges of the block to its letters, in points. */
    private static final float PADDING = 6;

    private final ThemeData theme;
    private final Typography styles;
    private final float left;
    private final float width;

    /**
     * @param left  its left edge, in points from that of the page
     * @param width  from edge to edge, in points
     */
    TotalsBlock(ThemeData theme, float left, float width) {
        this.theme = theme;
        this.styles = theme.typography();
        this.left = left;
        this.width = width;
    }

    /** {@return the rows, amounts ending at one edge; the first has no rule above it, whatever its weight} */
    List<Strip> strips(List<TotalRow> rows) {
        ColumnWidths widths = new ColumnWidths(List.of(Content.WORDS, Content.FIGURES));
        rows.forEach(row -> widths.fit(style(row), List.of(row.label(), row.amount())));
        Grid grid = widths.within(left + PADDING, width - 2 * PADDING);
        List<Strip> strips = new ArrayList<>(List.of(new Gap(2)));
        for (TotalRow row : rows) {
            boolean first = strips.size() == 1;
            strips.addAll(first ? grid.row(style(row), List.of(row.label(), row.amount())) : strips(grid, row));
        }
        return strips;
    }

    private TextStyle style(TotalRow row) {
        return switch (row.weight()) {
            case PART -> styles.body();
            case SUM -> styles.strong();
            case PAYABLE -> styles.payable();
        };
    }

    /** {@return a row with what its weight asks for above or around it} */
    private List<Strip> strips(Grid grid, TotalRow row) {
        List<Strip> lines = grid.row(style(row), List.of(row.label(), row.amount()));
        return switch (row.weight()) {
            case PART -> lines;
            case SUM -> ruled(lines);
            case PAYABLE ->
                List.of(new Gap(4), new Box(left, width, 5, theme.palette().accent(), lines));
        };
    }

    /** {@return lines with a thin rule above them} */
    private List<Strip> ruled(List<Strip> lines) {
        List<Strip> strips = new ArrayList<>(lines);
        HairRule rule = new HairRule(left, left + width, 0.5f, theme.palette().line());
        strips.add(0, new Padded(2, rule));
        return strips;
    }
}
