package org.facturier.rendering.sheet;

import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/**
 * A report table whose cells are written out.
 *
 * @param title  blank for none
 * @param columns  heading and side of each
 * @param rows  the cells
 * @param totals  the last row; none if empty
 */
public record PrintedTable(String title, List<Heading> columns, List<List<String>> rows, List<String> totals) {

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * The head of a column.
     *
     * @param text  the heading
     * @param figures  whether the column holds figures, which stand to the right
     * @param words  whether the column holds words, which may be broken
     */
    public record Heading(String text, boolean figures, boolean words) {}

    /** {@return the table in a language} */
    public static PrintedTable of(ReportTable table, Wording wording) {
        return new PrintedTable(
                Printable.line(table.title()),
                table.columns().stream().map(PrintedTable::heading).toList(),
                table.rows().stream().map(row -> row(row, wording)).toList(),
                row(table.totals(), wording));
    }

    private static Heading heading(Column column) {
        return new Heading(Printable.line(column.heading()), column.isNumeric(), column.kind() == Column.Kind.TEXT);
    }

    private static List<String> row(List<Cell> cells, Wording wording) {
        return cells.stream().map(wording::cell).toList();
    }
}
