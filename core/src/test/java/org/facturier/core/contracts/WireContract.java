package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The form of stored documents, frozen. A folder has a table of every name in it, {@code names.txt}, and for each form
 * that was ever written a folder of documents ({@code v1}, {@code v2}), which are read for ever.
 * {@code -Dgolden.update=true} writes the table and the documents of the newest form anew, and a person looks at what
 * changed. Also for hosts that have documents or pricing models of their own.
 */
public interface WireContract {

    /** {@return what writes and reads} */
    ObjectMapper mapper();

    /** {@return the types of documents by the names that the table and the files call them} */
    Map<String, Class<?>> types();

    /** {@return documents that say everything, by the names of their files: that of the type, and after a point any} */
    Map<String, Object> documents();

    /** {@return where table and documents are kept} */
    default Path folder() {
        return Path.of("src", "test", "resources", "wire");
    }

    @Test
    default void the_names_in_stored_documents_are_those_of_the_table() throws IOException {
        List<String> names = WireNames.of(mapper(), types()).lines();
        Path table = folder().resolve("names.txt");
        writeIfAsked(table, String.join("\n", names) + "\n");
        List<String> kept = kept(table).lines().toList();
        List<String> differences = new ArrayList<>();
        kept.stream().filter(name -> !names.contains(name)).forEach(name -> differences.add("gone: " + name));
        names.stream().filter(name -> !kept.contains(name)).forEach(name -> differences.add("new: " + name));
        assertThat(differences)
                .as(
                        "what is gone makes stored documents unreadable: a renamed component keeps its name by a mixin; what"
                                + " is new since a release is of a new form; what was never released, -Dgolden.update=true")
                .isEmpty();
    }

    @Test
    default void every_name_stands_in_a_document() {
        Map<String, List<JsonNode>> said = new HashMap<>();
        documents()
                .forEach((name, document) -> said.computeIfAbsent(type(name), type -> new ArrayList<>())
                        .add(mapper().valueToTree(document)));
        assertThat(WireNames.of(mapper(), types()).missingIn(said))
                .as("what no document says is not frozen")
                .isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> a_document_is_written_as_it_always_was() throws IOException {
        writeTheNewestFormIfAsked();
        return documents().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey(),
                        () -> assertThat(written(document.getValue())).isEqualTo(kept(file(document)))));
    }

    @TestFactory
    default Stream<DynamicTest> whatever_was_ever_written_is_read_and_stays_the_same_from_then_on() throws IOException {
        writeTheNewestFormIfAsked();
        return files(folder()).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Object document = read(file);
                    assertThat(read(written(document), file)).isEqualTo(document);
                    assertThat(file.getParent()).endsWith(Path.of("v" + form(Files.readString(file))));
                    if (form(Files.readString(file)) == form(written(document))) {
                        assertThat(written(document)).isEqualTo(Files.readString(file));
                    }
                }));
    }

    /** {@return a document that was kept} */
    default Object read(Path file) throws IOException {
        return read(Files.readString(file), file);
    }

    private Object read(String text, Path file) throws JsonProcessingException {
        return mapper().readValue(text, types().get(type(file.getFileName().toString())));
    }

    private String written(Object document) throws JsonProcessingException {
        String json = mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }

    private Path file(Map.Entry<String, Object> document) throws JsonProcessingException {
        return folder().resolve("v" + form(written(document.getValue()))).resolve(document.getKey() + ".json");
    }

    private int form(String json) throws JsonProcessingException {
        return mapper().readTree(json).path("form").intValue();
    }

    private static String type(String file) {
        return file.replaceFirst("\\..*", "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** What is of a form before has its file, which stays as it is. */
    private void writeTheNewestFormIfAsked() throws IOException {
        int newest = 0;
        for (Object document : documents().values()) {
            newest = Math.max(newest, form(written(document)));
        }
        for (Map.Entry<String, Object> document : documents().entrySet()) {
            if (form(written(document.getValue())) == newest) {
                writeIfAsked(file(document), written(document.getValue()));
            }
        }
    }

    private static void writeIfAsked(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    private static String kept(Path file) throws IOException {
        assertThat(file).as("kept by -Dgolden.update=true").exists();
        return Files.readString(file);
    }
}
