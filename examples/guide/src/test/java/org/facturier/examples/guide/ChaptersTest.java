package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chapter shows is what was compiled and run; {@code -Dgolden.update=true} writes it anew. */
class ChaptersTest {

    static List<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void shows_what_was_compiled_and_run(Path chapter) throws IOException {
        String told = Files.readString(chapter);
        String shown = new Chapter(chapter, told).shown();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(chapter, shown);
        }
        assertThat(Files.readString(chapter)).isEqualTo(shown);
    }

    @Test
    void the_contents_name_every_chapter() throws IOException {
        String contents = Files.readString(Path.of("README.md"));
        assertThat(chapters())
                .filteredOn(chapter -> !chapter.endsWith("README.md"))
                .allSatisfy(chapter -> assertThat(contents).contains("(" + chapter.getFileName() + ")"));
    }
}
