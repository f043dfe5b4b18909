package org.facturier.rendering.sheet;

import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * A table as it is printed: the VAT breakdown and the instalments of an invoice, the open invoices in a reminder. Every cell is
 * written out in the language of the document, so that a renderer decides widths and letters, never a heading or a figure.
 *
 * <p>Each row, and the totals where there are any, has one cell a column, in the order of the columns. A cell with nothing to
 * say is blank.
 *
 * @param title  what stands above the table; blank for none
 * @param columns  from left to right, as they are read
 * @param rows  in the order of the document or report
 * @param remarks  the heading of the remarks for a renderer that gives them a column of their own; blank where they stand
 *     beneath their row, or no row has one
 * @param totals  the last row; none if empty
 */
public record PrintedTable(String title, List<Heading> columns, List<Row> rows, String remarks, List<String> totals) {

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * The head of a column.
     *
     * @param text  the heading
     * @param content  what stands beneath it, which decides on which side it is set and whether it may be broken
     */
    public record Heading(String text, Content content) {}

    /** What the cells of a column hold. The heading of a column is set on the same side as its cells. */
    public enum Content {
        /** Sentences and names: from the left, over several lines as need be, and the first to give way where room is short. */
        WORDS,
        /** A word or two, such as a unit or a day: from the left, and better not broken. */
        SHORT,
        /** Amounts, quantities and rates: to the right, so that decimals stand beneath each other, and never broken. */
        FIGURES
    }

    /**
     * A row.
     *
     * @param cells  one a column
     * @param remark  what is said of the row beyond its cells, such as why no tax is charged; blank for nothing
     */
    public record Row(List<String> cells, String remark) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** {@return the headings alone, one a column} */
    public List<String> headings() {
        return columns.stream().map(Heading::text).toList();
    }

    /** {@return what the columns hold, one a column} */
    public List<Content> contents() {
        return columns.stream().map(Heading::content).toList();
    }

    /**
     * {@return the table of a letter or report, written out in a language}
     *
     * <p>Columns of amounts, numbers and percentages hold figures, those of text words, those of days something short. Amounts
     * stand with their currency: a report may have several.
     */
    public static PrintedTable of(ReportTable table, DocumentLabels labels) {
        return new PrintedTable(
                Printable.line(table.title()),
                table.columns().stream().map(PrintedTable::heading).toList(),
                table.rows().stream()
                        .map(row -> new Row(cells(row, labels), ""))
                        .toList(),
                "",
                cells(table.totals(), labels));
    }

    private static Heading heading(Column column) {
        Content other = column.kind() == Column.Kind.TEXT ? Content.WORDS : Content.SHORT;
        return new Heading(Printable.line(column.heading()), column.isNumeric() ? Content.FIGURES : other);
    }

    private static List<String> cells(List<Cell> cells, DocumentLabels labels) {
        return cells.stream().map(labels::cell).toList();
    }
}
