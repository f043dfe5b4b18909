package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.ColumnWidths.Kind;
import org.facturier.rendering.sheet.TotalRow;

/** The totals, at the right edge beneath the lines. */
final class TotalsBlock {

    private static final float PADDING = 6;

    private final ThemeData theme;
    private final Typography styles;
    private final float left;
    private final float width;

    TotalsBlock(ThemeData theme, float left, float width) {
        this.theme = theme;
        this.styles = theme.typography();
        this.left = left;
        this.width = width;
    }

    List<Strip> strips(List<TotalRow> rows) {
        ColumnWidths widths = new ColumnWidths(List.of(Kind.WORDS, Kind.FIGURES));
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

    private List<Strip> strips(Grid grid, TotalRow row) {
        List<Strip> lines = grid.row(style(row), List.of(row.label(), row.amount()));
        return switch (row.weight()) {
            case PART -> lines;
            case SUM -> ruled(lines);
            case PAYABLE ->
                List.of(new Gap(4), new Box(left, width, 5, theme.palette().accent(), lines));
        };
    }

    private List<Strip> ruled(List<Strip> lines) {
        List<Strip> strips = new ArrayList<>(lines);
        HairRule rule = new HairRule(left, left + width, 0.5f, theme.palette().line());
        strips.add(0, new Padded(2, rule));
        return strips;
    }
}
