package org.facturier.tax.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            Columns columns = Columns.of(name, CsvLine.cells(reader.readLine()));
            List<T> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(row.apply(columns.row(CsvLine.cells(line))));
            }
            return List.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
