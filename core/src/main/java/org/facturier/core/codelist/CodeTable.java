package org.facturier.core.codelist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A list of codes of which more is known, read from a file of the library: a first line with what it is and of which version, a
 * second with the names of its columns, then a row for each code. Immutable.
 *
 * @param version  what the table is, and of which version
 * @param rows  its rows, each with as many cells as the table has columns; a cell may be blank
 */
public record CodeTable(String version, List<List<String>> rows) {

    private static final String COMMENT = "# ";

    public CodeTable {
        rows = List.copyOf(rows);
    }

    /** {@return the table in a file beside a class} A file that cannot be read is a fault of the artifact, and throws. */
    public static CodeTable beside(Class<?> owner, String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CodeTable of(List<String> lines) {
        return new CodeTable(
                lines.get(0).substring(COMMENT.length()),
                lines.stream()
                        .skip(2)
                        .map(line -> Arrays.asList(line.split(",", -1)))
                        .map(List::copyOf)
                        .toList());
    }
}
