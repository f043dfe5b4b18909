package org.facturier.core.report;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.finding.RefusedException;

/**
 * A table of typed cells.
 *
 * @param title  in the language of the table; blank for none
 * @param columns  at least one
 * @param rows  each with a cell a column
 * @param totals  the last row, with a cell a column; none if empty
 */
public record ReportTable(String title, List<Column> columns, List<List<Cell>> rows, List<Cell> totals) {

    /** @throws IllegalArgumentException if there is no column, or a row has another number of cells */
    public ReportTable {
        requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        if (columns.isEmpty()) {
            throw new RefusedException(say("tableEmpty", "a table has at least one column"));
        }
        for (List<Cell> row : rows) {
            requireWidth(columns, row);
        }
        if (!totals.isEmpty()) {
            requireWidth(columns, totals);
        }
    }

    private static void requireWidth(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new RefusedException(say("tableWidth", "a row has a cell a column: {cells} cells, {columns} columns")
                    .with("cells", row.size())
                    .with("columns", columns.size()));
        }
    }
}
