package org.facturier.core.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of units and of packages that EN 16931 knows. */
final class UnitCodes {

    private static final Set<String> ALL = read();

    private UnitCodes() {}

    static boolean contains(String code) {
        return ALL.contains(code);
    }

    private static Set<String> read() {
        try (BufferedReader codes = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnitCodes.class.getResourceAsStream("unit-codes.txt")),
                StandardCharsets.UTF_8))) {
            return codes.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
