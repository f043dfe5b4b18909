package org.facturier.tax.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The head of a table: the names in its first line, by which cells are asked for, so that columns may change places.
 * @param table its name, for messages
 * @param places where each column stands, from 0
 */
record Columns(String table, Map<String, Integer> places) {

    static Columns of(String table, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        return new Columns(table, places);
    }

    /**
     * {@return a row of the table}
     * @throws IllegalStateException if it has fewer or more cells than the head
     */
    TableRow row(List<String> cells) {
        if (cells.size() != places.size()) {
            throw new IllegalStateException(table + " has a row of " + cells.size() + " cells: " + cells);
        }
        return new TableRow(this, cells);
    }

    /**
     * {@return where a column stands}
     * @throws IllegalStateException if there is none of that name
     */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalStateException(table + " has no column " + column);
        }
        return place;
    }
}
