package org.facturier.examples.quickstart.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.facturier.examples.quickstart.lives.Aspects.Aspect;
import org.facturier.examples.quickstart.lives.oracle.OracleBook;
import org.facturier.examples.quickstart.lives.oracle.Variant;
import org.junit.jupiter.api.Test;

/** The oracle is held to the lives before the library is held to the oracle. */
class OracleVectorsTest {

    private static final Path ORACLE = Path.of("src/test/java/org/facturier/examples/quickstart/lives/oracle")
            .toAbsolutePath();

    @Test
    void the_oracle_tells_every_figure_of_every_life() throws IOException {
        LifeVectors.play(
                "lives (oracle)",
                life -> new OracleBook(Variant.RIGHT),
                Aspects.all().without(Aspect.FINDINGS));
    }

    @Test
    void the_oracle_shares_no_code_with_the_library() throws IOException {
        try (Stream<Path> sources = Files.list(ORACLE)) {
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source))
                            .doesNotContain(
                                    "org.facturier.core", "org.facturier.tax", "org.facturier.reminders", "org.joda"));
        }
    }
}
