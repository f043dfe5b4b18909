package org.facturier.rendering.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;

/**
 * Writes report tables as comma-separated values, for other programs: UTF-8, lines ending with CR LF, the keys of the
 * columns as the first record, days as {@code 2026-01-15}, numbers with a point and without grouping. A column of amounts
 * becomes two, {@code key} and {@code key_currency}. The totals are left out: they are no record.
 *
 * <p>A spreadsheet takes text that begins with {@code =}, {@code +}, {@code -}, {@code @} or a control character for a formula
 * and runs it: such text gets an apostrophe in front, unless it is a number and nothing else. One that splits lines at another
 * sign than the file heeds quotation marks in the first column alone, and begins a cell within a text: what follows a comma,
 * semicolon, tab, vertical bar or line end there is held to the same, unless it is the separator of the file, so that {@code
 * Dupont;=1+1} is written {@code Dupont;'=1+1}. No cell of text is a formula, then, at whichever of these signs a file is
 * split; of other signs nothing is promised. Text with one of them is quoted. Immutable and safe for many threads.
 *
 * @source RFC 4180
 */
public final class CsvTableWriter {

    /** How texts are written between separators: guarded against formulas, or as they are. */
    private interface Writing {
        /** {@return a text as it stands in a field, before it is quoted} */
        String of(String text, char separator);
    }

    /** Signs that have a meaning to some program: a field with one of them is quoted. */
    private static final String SPECIAL = "\"\r\n,;\t|";

    private static final CsvTableWriter COMMA = new CsvTableWriter(',', FormulaGuard::guarded);

    private final char separator;
    private final Writing writing;

    private CsvTableWriter(char separator, Writing writing) {
        this.separator = separator;
        this.writing = writing;
    }

    /** {@return a writer that separates fields by commas} */
    public static CsvTableWriter standard() {
        return COMMA;
    }

    /**
     * {@return a writer with another separator, such as the semicolon of French spreadsheets}
     *
     * @throws IllegalArgumentException if it is a quotation mark, a line end, a letter or a digit
     */
    public CsvTableWriter separatedBy(char separator) {
        if (separator == '"' || separator == '\r' || separator == '\n' || Character.isLetterOrDigit(separator)) {
            throw new IllegalArgumentException("fields cannot be separated by '" + separator + "'");
        }
        return new CsvTableWriter(separator, writing);
    }

    /** {@return a writer of texts as they are, for programs that read them back and are no spreadsheets} */
    public CsvTableWriter verbatim() {
        return new CsvTableWriter(separator, (text, between) -> text);
    }

    /**
     * Writes a table.
     *
     * @param table  the table
     * @param out  stays open
     * @throws IOException if the stream fails
     */
    public void write(ReportTable table, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder();
        append(csv, header(table.columns()));
        table.rows().forEach(row -> append(csv, fields(table.columns(), row)));
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the keys of the columns, with one more for the currency of each column of amounts} */
    private List<String> header(List<Column> columns) {
        List<String> fields = new ArrayList<>();
        for (Column column : columns) {
            fields.add(text(column.key()));
            if (column.kind() == Column.Kind.AMOUNT) {
                fields.add(text(column.key() + "_currency"));
            }
        }
        return fields;
    }

    /**
     * {@return the fields of a row, in the order of the columns}
     *
     * <p>A column of amounts gives two, the number and its currency, also where this cell is blank: each record has as many fields
     * as the first.
     */
    private List<String> fields(List<Column> columns, List<Cell> row) {
        List<String> fields = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            fields.add(value(row.get(at)));
            if (columns.get(at).kind() == Column.Kind.AMOUNT) {
                fields.add(currency(row.get(at)));
            }
        }
        return fields;
    }

    /** {@return a cell for a program: figures with a point and without grouping, days by ISO 8601} */
    private String value(Cell cell) {
        return cell.match(new Cell.Cases<>() {
            @Override
            public String text(Cell.TextCell words) {
                return writing.of(words.text(), separator);
            }

            @Override
            public String amount(Cell.AmountCell sum) {
                return plain(sum.amount().getAmount());
            }

            @Override
            public String day(Cell.DayCell date) {
                return date.day().toString();
            }

            @Override
            public String number(Cell.NumberCell figure) {
                return plain(figure.number());
            }
        });
    }

    /** {@return a text as it is written here} */
    private String text(String text) {
        return writing.of(text, separator);
    }

    /** {@return a number without exponent: {@code 1000}, never {@code 1E+3}} */
    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** {@return the code of the currency of an amount; blank where the cell has none} */
    private static String currency(Cell cell) {
        return cell.match(new Cell.Cases<>() {
            @Override
            public String text(Cell.TextCell words) {
                return "";
            }

            @Override
            public String amount(Cell.AmountCell sum) {
                return sum.amount().getCurrencyUnit().getCode();
            }

            @Override
            public String day(Cell.DayCell date) {
                return "";
            }

            @Override
            public String number(Cell.NumberCell figure) {
                return "";
            }
        });
    }

    /** Adds a record, its fields quoted where they have to be, and the end of its line. */
    private void append(StringBuilder csv, List<String> fields) {
        for (int at = 0; at < fields.size(); at++) {
            csv.append(at == 0 ? "" : String.valueOf(separator)).append(quoted(fields.get(at)));
        }
        csv.append("\r\n");
    }

    /** {@return a field as it stands in the file; quotation marks within it are written twice} */
    private String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == separator || SPECIAL.indexOf(c) >= 0);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
