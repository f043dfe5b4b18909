package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any page of the project shows is what was compiled and run; {@code -Dgolden.update=true} writes it anew. */
@Tag("once")
class SnippetsTest {

    static List<Path> pages() throws IOException {
        return Tree.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_what_was_compiled_and_run(Path file) throws IOException {
        String shown = Page.read(file).shown();
        if (Boolean.getBoolean("golden.update")) {
            Page.read(file).write(shown);
        }
        assertThat(Page.read(file).text()).isEqualTo(shown);
    }

    @Test
    void the_pages_of_all_modules_are_read() throws IOException {
        assertThat(pages())
                .contains(
                        Path.of("README.md"),
                        Path.of("core", "README.md"),
                        Path.of("tax", "README.md"),
                        Path.of("numbering", "README.md"),
                        Path.of("rendering", "README.md"),
                        Path.of("reminders", "README.md"),
                        Path.of("examples", "guide", "README.md"));
    }

    @Test
    void a_block_of_java_without_a_source_is_refused() {
        Page page = new Page(Path.of("core", "README.md"), "A line:\n```java\nint one = 1;\n```\n");
        assertThatThrownBy(page::shown).hasMessageContaining("README.md:2").hasMessageContaining("where it comes from");
    }

    @Test
    void a_region_that_is_not_there_is_refused() {
        Page page = new Page(Path.of("examples", "guide", "x.md"), "<!-- from Lumen.java#nowhere -->\n```java\n```\n");
        assertThatThrownBy(page::shown).hasMessageContaining("x.md:2").hasMessageContaining("no region nowhere");
    }
}
