package org.facturier.tax.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table beside a class: UTF-8, one line for each row, columns named in the first (RFC 4180 without line breaks). */
public final class ResourceTable {

    /** A comma before which an even number of quotes stands to the end of the line. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

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
            List<String> columns = cells(reader.readLine());
            return reader.lines()
                    .map(line -> row.apply(TableRow.of(name, columns, cells(line))))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(COMMA.split(line, -1)).map(ResourceTable::unquoted).toList();
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
