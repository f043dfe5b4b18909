package org.facturier.tax.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cells of one row.
 *
 * @param cells  each under the name of its column
 */
public record TableRow(Map<String, String> cells) {

    /** @throws NullPointerException if a cell is missing */
    public TableRow {
        cells = Map.copyOf(cells);
    }

    static TableRow of(String table, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(table + " has a row of " + cells.size() + " cells: " + cells);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return new TableRow(byColumn);
    }

    /** {@return the cell, perhaps empty} */
    public String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** {@return the words of the cell, none if it is empty} */
    public List<String> words(String column) {
        return Stream.of(text(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@return the cell, empty where it says nothing} */
    public Optional<String> value(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }
}
