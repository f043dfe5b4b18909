package org.facturier.tax.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A table beside a class: UTF-8, one line for each row, columns named in the first (RFC 4180 without line breaks). */
public final class ResourceTable {

    private ResourceTable() {}

    /**
     * {@return each row, made into something}
     *
     * @param beside  a class of the package that the table stands in
     * @param name  the name of the file
     * @param row  makes something of the cells of a row
     */
    public static <T> List<T> rows(Class<?> beside, String name, Function<TableRow, T> row) {
        Lines lines = lines(beside, name);
        Columns columns = Columns.of(name, CsvLine.cells(lines.next()));
        List<T> rows = new ArrayList<>();
        while (lines.hasNext()) {
            rows.add(row.apply(columns.row(CsvLine.cells(lines.next()))));
        }
        return List.copyOf(rows);
    }

    /** {@return rows by what they have in common, groups and rows in the order of the table} */
    public static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> common) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        for (T row : rows) {
            groups.computeIfAbsent(common.apply(row), key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** {@return rows by what they have in common, and each group by what it has in common within} */
    public static <K, L, T> Map<K, Map<L, List<T>>> grouped(
            List<T> rows, Function<T, K> common, Function<T, L> within) {
        Map<K, Map<L, List<T>>> groups = new LinkedHashMap<>();
        for (Map.Entry<K, List<T>> group : grouped(rows, common).entrySet()) {
            groups.put(group.getKey(), grouped(group.getValue(), within));
        }
        return groups;
    }

    /** A table that is not there is a fault of the library and names its file. */
    private static Lines lines(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new Lines(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
