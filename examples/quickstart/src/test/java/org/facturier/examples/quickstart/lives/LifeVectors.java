package org.facturier.examples.quickstart.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The lives that are kept outside the project, and the tally of a test over them. */
final class LifeVectors {

    private LifeVectors() {}

    /** {@return lives.json, in the directory that the property facturier.vectors names; the test is skipped without it} */
    static Path file() {
        Path file = Path.of(System.getProperty("facturier.vectors", "../../../shared/vectors"), "lives.json");
        if (!Files.exists(file)) {
            System.out.println("SKIPPED: no vectors at " + file + " (set -Dfacturier.vectors)");
        }
        assumeTrue(Files.exists(file), () -> "no vectors at " + file);
        return file;
    }

    /** Plays every scored life, and fails on the first wrong figure. */
    static void play(String name, Function<List<Event>, ? extends Book> book, Aspects aspects) throws IOException {
        Performance performance = new Performance(book, aspects);
        int read = 0;
        int agree = 0;
        for (Life life : LifeReader.read(file())) {
            read++;
            if (life.scored()) {
                assertThat(performance.differences(life)).isEmpty();
                agree++;
            }
        }
        System.out.println(name + ": " + read + " read, " + agree + " agree, " + (read - agree) + " skipped"
                + (read == agree ? "" : " (open in the design)"));
    }
}
