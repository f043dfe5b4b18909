package org.facturier.examples.guide.ports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of ports has each interface that promises something. */
class PortsTest {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    @Test
    void each_interface_with_promises_is_on_the_page() throws IOException {
        String page = Files.readString(ROOT.resolve("core").resolve("EXTENDING.md"));
        assertThat(ports())
                .hasSizeGreaterThan(20)
                .allSatisfy(port -> assertThat(page).contains("`" + port + "`"));
    }

    private static List<String> ports() {
        return Stream.of("core", "tax", "numbering", "rendering", "reminders")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(PortsTest::sources)
                .filter(PortsTest::promises)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean promises(Path file) {
        try {
            return Files.readString(file).contains("* @implSpec");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
