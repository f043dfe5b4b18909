package org.facturier.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facturier.core.explanation.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a figure stands is a value: its text is written for people and stored JSON, and read from stored JSON alone. */
@Tag("once")
class PlacesTest {

    private static final List<String> SOURCES = List.of("src/main/java", "../rendering/src/main/java");
    private static final Pattern PARSED = Pattern.compile(
            "\\.(endsWith|startsWith|split|indexOf|lastIndexOf|substring|matches|matcher|replace\\w*)\\(");
    private static final Pattern PLACE_AS_TEXT = Pattern.compile("[pP]lace(\\(\\))?\\s*\\.toString\\(\\)");

    @Test
    void only_stored_explanations_are_read() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.facturier.core.explanation", "org.facturier.core.json")
                .should()
                .callMethod(Place.class, "read", String.class)
                .check(CoreClasses.ALL);
    }

    /** The text of a place is handed on as it is; a statement that takes it apart has a pattern of paths in it. */
    @Test
    void nobody_takes_the_text_of_a_place_apart() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (text.contains("org.facturier.core.explanation.")) {
                for (String statement : text.split("[;{}]")) {
                    boolean isPath = PLACE_AS_TEXT.matcher(statement).find() || statement.contains("\"calculated.");
                    if (isPath && PARSED.matcher(statement).find()) {
                        wrong.add(source.getFileName() + ": " + statement.strip());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String root : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/core/explanation/"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
