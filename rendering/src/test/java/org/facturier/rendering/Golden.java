package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents kept as files; {@code -Dgolden.update=true} writes them anew, and a person looks at what changed. */
public final class Golden {

    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares a document with its file. */
    public static void verify(String name, byte[] document) {
        Path file = FILES.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FILES);
                Files.write(file, document);
            }
            assertThat(new String(document, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
