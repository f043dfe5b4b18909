package org.facturier.reminders.interest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Rows of a data file of this package: comma-separated, a header first, commas within the last column only, which is
 * prose. The files are of this library and are checked by its tests; a cell is not quoted, and a file that is not
 * there is a fault of the build.
 */
final class DataTable {

    private DataTable() {}

    /** {@return the cells of each row below the header, as many in each as the header has} */
    static List<String[]> rows(String file) {
        try (BufferedReader reader = open(file)) {
            int columns = reader.readLine().split(",").length;
            return reader.lines().map(line -> line.split(",", columns)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static BufferedReader open(String file) {
        InputStream stream = Objects.requireNonNull(DataTable.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
