package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an example printed, as a chapter shows it. */
final class Printed {

    private static final Path OUTPUT = Path.of("src", "test", "resources", "output");

    private Printed() {}

    /** Holds a text to the file that a chapter shows; {@code -Dgolden.update=true} writes the file anew. */
    static void is(String name, String text) throws IOException {
        Path file = OUTPUT.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(OUTPUT);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
