package org.facturier.core.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One file of vectors, read from outside the project, and the tally of a conformance test over it. */
final class Vectors {

    private final String name;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int read;
    private int agree;

    Vectors(String name) {
        this.name = name;
    }

    /** {@return the file, in the directory that the property facturier.vectors names; the test is skipped without it} */
    static Path file(String fileName) {
        Path file = Path.of(System.getProperty("facturier.vectors", "../../shared/vectors"), fileName);
        if (!Files.exists(file)) {
            System.out.println("SKIPPED: no vectors at " + file + " (set -Dfacturier.vectors)");
        }
        assumeTrue(Files.exists(file), () -> "no vectors at " + file);
        return file;
    }

    static JsonNode json(String fileName) throws IOException {
        return new ObjectMapper().readTree(file(fileName).toFile());
    }

    void agree() {
        read++;
        agree++;
    }

    void skip(String why) {
        read++;
        skipped.merge(why, 1, Integer::sum);
    }

    void print() {
        int left = skipped.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(name + ": " + read + " read, " + agree + " agree, " + left + " skipped"
                + (skipped.isEmpty() ? "" : " " + skipped));
    }
}
