package org.facturier.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The tables of the README that were worked out by hand. */
final class WorkedTable {

    private WorkedTable() {}

    /** {@return the cells of each row of the table whose first heading is given} */
    static List<List<String>> under(String firstHeading) {
        try {
            List<String> lines = Files.readAllLines(Path.of("README.md"));
            int heading = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith("| " + firstHeading + " |"))
                    .findFirst()
                    .orElseThrow());
            return lines.stream()
                    .skip(heading + 2L)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
