package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.pdf.ColumnWidths.Kind;
import org.facturier.rendering.pdf.RunningTable.CarriedOver;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.LineRow;
import org.facturier.rendering.wording.Wording;

/** The lines of an invoice as a table. */
final class LineTable {

    private static final int DESCRIPTION = 1;
    private static final int NET = 6;
    private static final float PADDING = 2.5f;

    private final InvoiceSheet sheet;
    private final Wording wording;
    private final ThemeData theme;
    private final Typography styles;
    private final boolean gross;
    private final List<LineRow> lines;
    private final RunningSums sums;
    private final Grid grid;

    private LineTable(InvoiceSheet sheet, ThemeData theme) {
        this.sheet = sheet;
        this.wording = sheet.wording();
        this.theme = theme;
        this.styles = theme.typography();
        this.gross = sheet.pricesIncludeTax();
        this.lines = sheet.lines();
        this.sums = RunningSums.of(sheet.currency(), lines);
        this.grid = grid();
    }

    static RunningTable of(InvoiceSheet sheet, ThemeData theme) {
        LineTable table = new LineTable(sheet, theme);
        return new RunningTable(
                List.of(), table.head(), table.lines.stream().map(table::group).toList(), Optional.of(table.carried()));
    }

    private Grid grid() {
        List<Kind> kinds = new ArrayList<>(
                List.of(Kind.FIGURES, Kind.WORDS, Kind.FIGURES, Kind.SHORT, Kind.FIGURES, Kind.FIGURES, Kind.FIGURES));
        if (gross) {
            kinds.add(Kind.FIGURES);
        }
        ColumnWidths widths = new ColumnWidths(kinds);
        widths.fit(styles.head(), headings());
        for (LineRow line : lines) {
            widths.fit(styles.body(), cells(line));
            line.parts().forEach(part -> widths.fit(styles.small(), cells(part)));
        }
        widths.fit(NET, styles.strong(), wording.amount(sums.net(lines.size())));
        if (gross) {
            widths.fit(NET + 1, styles.strong(), wording.amount(sums.gross(lines.size())));
        }
        return widths.within(theme.left() + PADDING, theme.width() - 2 * PADDING);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        List.of("line.number", "line.description", "line.quantity", "line.unit")
                .forEach(key -> headings.add(wording.text(key)));
        headings.add(wording.text(gross ? "line.price.gross" : "line.price"));
        headings.add(wording.text("line.rate"));
        headings.add(wording.text(gross ? "line.net.beside.gross" : "line.net"));
        if (gross) {
            headings.add(wording.text("line.gross"));
        }
        return headings;
    }

    private List<Strip> head() {
        List<Strip> row = grid.row(styles.head(), headings());
        Box box = new Box(theme.left(), theme.width(), PADDING, theme.palette().accent(), row);
        return List.of(box, new Gap(1));
    }

    private List<String> cells(LineRow line) {
        List<String> cells = new ArrayList<>(List.of(
                line.number(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.price(),
                line.rate(),
                wording.amount(line.net())));
        if (gross) {
            cells.add(line.gross().map(wording::amount).orElse(""));
        }
        return cells;
    }

    private List<String> cells(LineRow.Part part) {
        List<String> cells = new ArrayList<>(
                List.of("", part.text(), part.quantity(), part.unit(), part.price(), "", part.amount()));
        if (gross) {
            cells.add(NET, "");
        }
        return cells;
    }

    private List<Strip> group(LineRow line) {
        List<Strip> strips = new ArrayList<>(grid.row(styles.body(), cells(line)));
        line.remarks().forEach(remark -> strips.addAll(grid.in(DESCRIPTION, styles.small(), remark)));
        line.parts().forEach(part -> strips.addAll(grid.row(styles.small(), cells(part))));
        strips.set(0, new Padded(PADDING, strips.get(0)));
        strips.add(new Padded(
                PADDING,
                new HairRule(theme.left(), theme.right(), 0.5f, theme.palette().line())));
        return strips;
    }

    private CarriedOver carried() {
        return new CarriedOver() {
            @Override
            public Strip forward(int rows) {
                return sums("carried.forward", rows);
            }

            @Override
            public Strip brought(int rows) {
                return sums("brought.forward", rows);
            }
        };
    }

    private Strip sums(String label, int rows) {
        TextStyle style = styles.strong();
        List<TextRow.Piece> pieces = new ArrayList<>();
        pieces.add(grid.columns().get(DESCRIPTION).piece(style, TextStyle.line(wording.text(label))));
        pieces.add(grid.columns().get(NET).piece(style, wording.amount(sums.net(rows))));
        if (gross) {
            pieces.add(grid.columns().get(NET + 1).piece(style, wording.amount(sums.gross(rows))));
        }
        TextRow row = new TextRow(style.leading(), style.baseline(), pieces);
        return new Box(theme.left(), theme.width(), 2, theme.palette().tint(), List.of(row));
    }
}
