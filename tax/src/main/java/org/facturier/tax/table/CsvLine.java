package org.facturier.tax.table;

import java.util.ArrayList;
import java.util.List;

/** One line of a table, read from the left. */
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

    private boolean startsWithQuote() {
        return line.startsWith("\"", next);
    }

    private String plain() {
        int comma = line.indexOf(',', next);
        return cell(next, comma < 0 ? line.length() : comma, 0);
    }

    private String quoted() {
        int quote = line.indexOf('"', next + 1);
        while (line.startsWith("\"", quote + 1)) {
            quote = line.indexOf('"', quote + 2);
        }
        return cell(next + 1, quote, 1).replace("\"\"", "\"");
    }

    /** Stands behind the comma afterwards, or behind the end of the line. */
    private String cell(int from, int to, int quote) {
        next = to + quote + 1;
        return line.substring(from, to);
    }
}
