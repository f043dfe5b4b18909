package org.facturier.tax.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each block of Java in a Markdown file of this module is a region of a test in this package, so that it was compiled and run.
 * The line before the block names it, such as {@code <!-- from ExamplesTest.java#levy -->}; {@code #imports} are those imports of
 * the file of which the code of the page makes use. {@code -Dgolden.update=true} writes the blocks anew.
 */
@Tag("once")
class SnippetsTest {

    private static final Path TESTS = Path.of("src", "test", "java", "org", "facturier", "tax", "readme");
    private static final Pattern FENCE = Pattern.compile("(?s)([^\\n]*)\\n```java\\n(.*?)```\\n");
    private static final Pattern FROM = Pattern.compile("<!-- from (\\w+\\.java)#([\\w-]+) -->");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_what_was_compiled_and_run(Path page) throws IOException {
        String told = Files.readString(page);
        String shown = shown(page, told);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, shown);
        }
        assertThat(Files.readString(page)).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_to_files_and_headings_that_there_are(Path page) throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([\\w-]+))?\\)").matcher(Files.readString(page));
        while (link.find()) {
            Path target = link.group(1).isEmpty() ? page : Path.of(link.group(1));
            assertThat(target).as("%s in %s", link.group(), page).exists();
            if (link.group(2) != null) {
                assertThat(headings(target)).as("%s in %s", link.group(), page).contains(link.group(2));
            }
        }
    }

    @Test
    void the_readme_is_short_and_leads_to_every_other_page() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(6 * 1024);
        assertThat(pages())
                .filteredOn(page -> !page.endsWith("README.md"))
                .allSatisfy(page -> assertThat(readme).contains("(" + page + ")"));
    }

    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\w\\s-]", "").replace(' ', '-'))
                .toList();
    }

    private static String shown(Path page, String told) throws IOException {
        StringBuilder shown = new StringBuilder();
        String code = code(told);
        Matcher fence = FENCE.matcher(told);
        int end = 0;
        while (fence.find()) {
            Matcher from = FROM.matcher(fence.group(1));
            assertThat(from.matches())
                    .as("%s: where does this come from? %s", page, fence.group(2))
                    .isTrue();
            shown.append(told, end, fence.start(2)).append(region(from, code));
            end = fence.end(2);
        }
        return shown.append(told, end, told.length()).toString();
    }

    /** {@return the regions of a page, without imports} */
    private static String code(String told) throws IOException {
        StringBuilder code = new StringBuilder();
        Matcher from = FROM.matcher(told);
        while (from.find()) {
            lines(from)
                    .filter(line -> !IMPORT.matcher(line).matches())
                    .forEach(line -> code.append(line).append('\n'));
        }
        return code.toString();
    }

    /** {@return a region, moved to the left; of imports those of which the code makes use} */
    private static String region(Matcher from, String code) throws IOException {
        return lines(from)
                        .filter(line -> isUsed(IMPORT.matcher(line), code))
                        .collect(Collectors.joining("\n"))
                        .stripIndent()
                + "\n";
    }

    private static Stream<String> lines(Matcher from) throws IOException {
        List<String> lines = Files.readAllLines(TESTS.resolve(from.group(1)));
        if (from.group(2).equals("imports")) {
            return lines.stream().filter(line -> IMPORT.matcher(line).matches());
        }
        List<String> stripped = lines.stream().map(String::strip).toList();
        int start = stripped.indexOf("// region " + from.group(2));
        assertThat(start).as("%s", from.group()).isNotNegative();
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.strip().equals("// endregion"));
    }

    private static boolean isUsed(Matcher imported, String code) {
        return !imported.matches()
                || Pattern.compile("\\b" + imported.group(1) + "\\b")
                        .matcher(code)
                        .find();
    }
}
