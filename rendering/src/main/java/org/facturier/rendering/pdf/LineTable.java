package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.pdf.RunningTable.CarriedOver;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.LineColumns;
import org.facturier.rendering.sheet.LineRow;
import org.facturier.rendering.sheet.PrintedTable.Heading;
import org.facturier.rendering.wording.DocumentLabels;

/**
 * The lines of an invoice as a table that runs over pages. At the foot of each page but the last stands the sum of the lines so
 * far, and at the head of the next the same sum, so that pages can be checked one by one. Columns and cells are those of the
 * sheet.
 */
final class LineTable {

    /** Above and below each line, and from the edges of the table to its first and last letter, in points. */
    private static final float PADDING = 2.5f;

    private final InvoiceSheet sheet;
    private final DocumentLabels labels;
    private final ThemeData theme;
    private final Typography styles;
    private final LineColumns columns;
    private final List<LineRow> lines;
    private final RunningSums sums;
    private final Grid grid;

    private LineTable(InvoiceSheet sheet, ThemeData theme) {
        this.sheet = sheet;
        this.labels = sheet.labels();
        this.theme = theme;
        this.styles = theme.typography();
        this.columns = sheet.lineColumns();
        this.lines = sheet.lines();
        this.sums = RunningSums.of(sheet.currency(), lines);
        this.grid = grid();
    }

    /** {@return the table, one group of strips a line} */
    static RunningTable of(InvoiceSheet sheet, ThemeData theme) {
        LineTable table = new LineTable(sheet, theme);
        return new RunningTable(
                List.of(), table.head(), table.lines.stream().map(table::group).toList(), Optional.of(table.carried()));
    }

    /**
     * {@return columns wide enough for headings, lines, sub-lines and the sum of all lines, so that no sum carried over is
     * broken}
     */
    private Grid grid() {
        ColumnWidths widths = new ColumnWidths(
                columns.headings().stream().map(Heading::content).toList());
        widths.fit(styles.head(), headings());
        for (LineRow line : lines) {
            widths.fit(styles.body(), columns.cells(line));
            line.subLines().forEach(part -> widths.fit(styles.small(), columns.cells(part)));
        }
        widths.fit(styles.strong(), sums("", lines.size()));
        return widths.within(theme.left() + PADDING, theme.width() - 2 * PADDING);
    }

    private List<String> headings() {
        return columns.headings().stream().map(Heading::text).toList();
    }

    /** {@return the headings on a ground in the accent colour} */
    private List<Strip> head() {
        List<Strip> row = grid.row(styles.head(), headings());
        Box box = new Box(theme.left(), theme.width(), PADDING, theme.palette().accent(), row);
        return List.of(box, new Gap(1));
    }

    /**
     * {@return a line with its remarks and sub-lines}
     *
     * <p>Its amounts stand on the first strip, which {@link Pagination} relies on for the sums carried over; the thin rule
     * beneath is not parted from the last strip.
     */
    private List<Strip> group(LineRow line) {
        List<Strip> strips = new ArrayList<>(grid.row(styles.body(), columns.cells(line)));
        line.remarks().forEach(remark -> strips.addAll(grid.in(columns.description(), styles.small(), remark)));
        line.subLines().forEach(part -> strips.addAll(grid.row(styles.small(), columns.cells(part))));
        strips.set(0, new Padded(PADDING, strips.get(0)));
        strips.add(new Padded(
                PADDING,
                new HairRule(theme.left(), theme.right(), 0.5f, theme.palette().line())));
        return strips;
    }

    /** {@return the sums of the first lines, for the foot of a page and the head of the next} */
    private CarriedOver carried() {
        return new CarriedOver() {
            @Override
            public Strip forward(int rows) {
                return box("carried.forward", rows);
            }

            @Override
            public Strip brought(int rows) {
                return box("brought.forward", rows);
            }
        };
    }

    /** {@return the cells of the sum of the first so many lines} */
    private List<String> sums(String label, int rows) {
        return columns.sum(label, sums.net(rows), sums.gross(rows));
    }

    /**
     * {@return the sum of the first so many lines, in one line on a ground; its label runs over the columns of quantity and
     * price as need be}
     */
    private Strip box(String label, int rows) {
        TextStyle style = styles.strong();
        List<String> cells = sums(labels.text(label), rows);
        List<TextRow.Piece> pieces = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                pieces.add(grid.columns().get(column).piece(style, TextStyle.line(cells.get(column))));
            }
        }
        TextRow row = new TextRow(style.leading(), style.baseline(), pieces);
        return new Box(theme.left(), theme.width(), 2, theme.palette().tint(), List.of(row));
    }
}
