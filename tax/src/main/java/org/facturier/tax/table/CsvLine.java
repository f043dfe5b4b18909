package org.facturier.tax.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table, read from the left: cells between commas, and cells in quotes in which a comma is one of the text and
 * two quotes are one (RFC 4180). A line break within quotes is not read.
 */
final class CsvLine {

    private final String line;
    private int next;

    private CsvLine(String line) {
        this.line = line;
    }

    /** {@return the cells of a line, one at least; quotes around a cell are taken off} */
    static List<String> cells(String line) {
        CsvLine rest = new CsvLine(line);
        List<String> cells = new ArrayList<>();
        while (rest.next <= line.length()) {
            cells.add(rest.startsWithQuote() ? rest.quoted() : rest.plain());
        }
        return cells;
    }

    /** A quote within a cell that does not begin with one is text. */
    private boolean startsWithQuote() {
        return line.startsWith("\"", next);
    }

    /** Up to the next comma, or to the end of the line. */
    private String plain() {
        int comma = line.indexOf(',', next);
        return cell(next, comma < 0 ? line.length() : comma, 0);
    }

    /** Up to the first quote that is not doubled. */
    private String quoted() {
        int quote = line.indexOf('"', next + 1);
        while (line.startsWith("\"", quote + 1)) {
            quote = line.indexOf('"', quote + 2);
        }
        return cell(next + 1, quote, 1).replace("\"\"", "\"");
    }

    /**
     * A cell without its quotes. Stands behind the comma afterwards, or behind the end of the line.
     * @param from its first character
     * @param to the place behind its last one
     * @param quote how many quotes stand behind it
     */
    private String cell(int from, int to, int quote) {
        next = to + quote + 1;
        return line.substring(from, to);
    }
}
