package org.facturier.rendering.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;

/**
 * Writes report tables as comma-separated values, for other programs: UTF-8, lines ending with CR LF, the keys of the
 * columns as the first record, days as {@code 2026-01-15}, numbers with a point and without grouping. A column of amounts
 * becomes two, {@code key} and {@code key_currency}. The totals are left out: they are no record.
 *
 * <p>A spreadsheet takes text that begins with {@code =}, {@code +}, {@code -}, {@code @} or a control character for a formula
 * and runs it: such text gets an apostrophe in front, unless it is a number and nothing else. Text with a comma, semicolon, tab
 * or vertical bar is quoted whatever separates fields, for the spreadsheet may split at another sign than the file. Immutable and
 * safe for many threads.
 *
 * @source RFC 4180
 */
public final class CsvTableWriter {

    // what separates fields in some spreadsheet is quoted in every file, as a cell of its own might begin with a
    // formula
    private static final String SPECIAL = "\"\r\n,;\t|";
    private static final CsvTableWriter COMMA = new CsvTableWriter(',', CsvTableWriter::guarded);
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Zs}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20\u2212-].*|[\\p{Cc}].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final char separator;
    private final UnaryOperator<String> text;

    private CsvTableWriter(char separator, UnaryOperator<String> text) {
        this.separator = separator;
        this.text = text;
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
        return new CsvTableWriter(separator, text);
    }

    /** {@return a writer of texts as they are, for programs that read them back and are no spreadsheets} */
    public CsvTableWriter verbatim() {
        return new CsvTableWriter(separator, UnaryOperator.identity());
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

    private List<String> header(List<Column> columns) {
        List<String> fields = new ArrayList<>();
        for (Column column : columns) {
            fields.add(text.apply(column.key()));
            if (column.kind() == Column.Kind.AMOUNT) {
                fields.add(text.apply(column.key() + "_currency"));
            }
        }
        return fields;
    }

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

    private String value(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return plain(amount.amount().getAmount());
        }
        if (cell instanceof Cell.Number number) {
            return plain(number.number());
        }
        return cell instanceof Cell.Day day ? day.day().toString() : text.apply(((Cell.Text) cell).text());
    }

    private static String guarded(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String currency(Cell cell) {
        return cell instanceof Cell.Amount amount
                ? amount.amount().getCurrencyUnit().getCode()
                : "";
    }

    private void append(StringBuilder csv, List<String> fields) {
        for (int at = 0; at < fields.size(); at++) {
            csv.append(at == 0 ? "" : String.valueOf(separator)).append(quoted(fields.get(at)));
        }
        csv.append("\r\n");
    }

    private String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == separator || SPECIAL.indexOf(c) >= 0);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
