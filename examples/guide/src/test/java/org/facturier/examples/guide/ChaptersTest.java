package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader of the contents finds every chapter. */
@Tag("once")
class ChaptersTest {

    @Test
    void the_contents_name_every_chapter() throws IOException {
        String contents = Files.readString(Path.of("README.md"));
        assertThat(chapters())
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(contents).contains("(" + chapter.getFileName() + ")"));
    }

    private static List<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .toList();
        }
    }
}
