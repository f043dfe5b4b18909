package org.facturier.tax.regime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A table that stands beside this class: UTF-8, one line for each row, columns named in the first (RFC 4180). */
final class CsvTable {

    private CsvTable() {}

    /** {@return each row, made into something by its cells under the names of their columns} */
    static <T> List<T> rows(String name, Function<Cells, T> row) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CsvTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            List<String> columns = Arrays.asList(lines.readLine().split(","));
            return lines.lines()
                    .map(line -> row.apply(Cells.of(columns, split(line), name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The cells of one row. */
    record Cells(Map<String, String> byColumn) {

        private static Cells of(List<String> columns, List<String> cells, String table) {
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(table + " has a row of " + cells.size() + " cells: " + cells);
            }
            Map<String, String> byColumn = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byColumn.put(columns.get(i), cells.get(i));
            }
            return new Cells(byColumn);
        }

        /** {@return the cell, perhaps empty} */
        String text(String column) {
            return Objects.requireNonNull(byColumn.get(column), column);
        }

        /** {@return what the cell says, empty where it says nothing} */
        <T> Optional<T> value(String column, Function<String, T> read) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(read);
        }
    }
}
