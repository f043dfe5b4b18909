package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of a page of decisions, E1 to E3: each says why it was taken, what it costs and whether it holds, and the tests
 * that hold it are there.
 */
public interface DecisionsContract {

    /** {@return the page: headings of the second order are subjects, those of the third are decisions} */
    default Path page() {
        return Path.of("DECISIONS.md");
    }

    /** {@return the modules whose tests hold the decisions, each with its tests in {@code src/test/java}} */
    default List<Path> modules() {
        return Stream.concat(Stream.of(Path.of("")), within(Path.of("../examples")))
                .toList();
    }

    /** {@return the modules within a folder, none where there is no such folder} */
    static Stream<Path> within(Path folder) {
        return Files.isDirectory(folder) ? entries(folder).stream().filter(Files::isDirectory) : Stream.empty();
    }

    /** E1. */
    @Test
    @Tag("once")
    default void e1_a_decision_says_its_reason_its_cost_its_status_and_its_tests() {
        assertThat(decisions()).isNotEmpty();
        assertThat(decisions().stream().filter(decision -> !decision.isWhole()).map(Decision::sentence))
                .isEmpty();
    }

    /** E2. */
    @Test
    @Tag("once")
    default void e2_each_test_that_is_named_exists() {
        List<Path> sources = modules().stream()
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> walked(folder).stream())
                .toList();
        Set<String> missing = new TreeSet<>();
        for (Decision decision : decisions()) {
            decision.tests().stream()
                    .filter(test -> sources.stream().noneMatch(source -> holds(source, test)))
                    .forEach(test -> missing.add(decision.sentence() + ": " + test));
        }
        assertThat(missing).isEmpty();
    }

    /** E3. */
    @Test
    @Tag("once")
    default void e3_the_contents_name_each_subject_and_each_link_leads_somewhere() {
        DecisionPage page = DecisionPage.read(page());
        assertThat(page.contents()).isEqualTo(page.subjects());
        assertThat(page.headings()).containsAll(page.links());
    }

    private List<Decision> decisions() {
        return DecisionPage.read(page()).decisions();
    }

    private static boolean holds(Path source, String test) {
        String[] names = test.split("\\.");
        return names[0].matches("\\w+(Test|Properties)")
                && source.endsWith(names[0] + ".java")
                && (names.length == 1 || declares(source, names[1]));
    }

    private static boolean declares(Path source, String method) {
        try {
            return Pattern.compile("\\b" + method + "\\s*[(=]")
                    .matcher(Files.readString(source))
                    .find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> walked(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
