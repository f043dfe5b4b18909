package org.facturier.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.document.DocumentType;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Path FILES = Path.of("src/main/resources/org/facturier/rendering/wording");

    @Test
    void every_language_has_the_same_labels() throws IOException {
        Set<String> english = keys(FILES.resolve("labels_en.properties"));
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(
                            file -> assertThat(keys(file)).as(file.toString()).isEqualTo(english));
        }
    }

    @Test
    void every_language_has_as_many_places_for_values_as_english() throws IOException {
        Wording english = Languages.bundled().of(Locale.ENGLISH);
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                Labels labels = read(file);
                for (String key : labels.keys()) {
                    assertThat(places(labels.text(key))).as(file + " " + key).isEqualTo(places(english.text(key)));
                }
            }
        }
    }

    @Test
    void every_type_of_document_has_a_title() {
        Wording french = Languages.bundled().of(Locale.FRENCH);
        assertThat(Stream.of(DocumentType.values()).map(type -> french.text("title." + type.name())))
                .doesNotHaveDuplicates()
                .contains("Facture", "Avoir", "Facture rectificative", "Facture d’acompte", "Autofacture");
    }

    /** Who bills itself writes a Gutschrift (UStG, § 14 Abs. 4 Nr. 10); what a seller credits is none. */
    @Test
    void german_calls_what_the_buyer_issues_by_the_word_of_the_law() {
        Wording german = Languages.bundled().of(Locale.GERMAN);
        assertThat(german.text("title.SELF_BILLED_INVOICE")).isEqualTo("Gutschrift");
        assertThat(german.text("title.CREDIT_NOTE")).isEqualTo("Rechnungskorrektur");
    }

    @Test
    void an_unknown_language_is_labelled_in_english() {
        Languages languages = Languages.bundled();
        assertThat(languages.of(Locale.JAPAN).text("title.INVOICE")).isEqualTo("Invoice");
        assertThat(languages.of(Locale.ROOT).text("title.INVOICE")).isEqualTo("Invoice");
        assertThat(languages.of(new Locale("../en")).text("title.INVOICE")).isEqualTo("Invoice");
    }

    @Test
    void a_host_adds_a_language_by_one_file() throws IOException {
        StringWriter file = new StringWriter();
        Labels english = Languages.bundled().of(Locale.ENGLISH).labels();
        Properties italian = new Properties();
        english.keys().forEach(key -> italian.put(key, english.text(key)));
        italian.put("title.INVOICE", "Fattura");
        italian.put("month.1", "gennaio");
        italian.store(file, "Italiano");
        Languages languages = Languages.bundled().with(Locale.ITALY, new StringReader(file.toString()));
        assertThat(languages.of(Locale.ITALIAN).text("title.INVOICE")).isEqualTo("Fattura");
        assertThat(languages.of(Locale.ITALIAN).day(LocalDate.of(2026, 1, 5))).isEqualTo("5 gennaio 2026");
        assertThat(Languages.bundled().of(Locale.ITALIAN).text("title.INVOICE")).isEqualTo("Invoice");
    }

    @Test
    void a_file_that_lacks_labels_is_refused_and_all_of_them_are_named() {
        assertThatThrownBy(() -> Languages.bundled().with(Locale.GERMAN, new StringReader("number.decimal=,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number.grouping")
                .hasMessageContaining("title.INVOICE");
    }

    private static List<String> places(String label) {
        return Stream.of("{0}", "{1}", "{2}", "{3}", "{4}")
                .filter(label::contains)
                .toList();
    }

    private static Set<String> keys(Path file) {
        return read(file).keys().stream()
                .filter(key -> !key.startsWith("unit."))
                .collect(Collectors.toSet());
    }

    private static Labels read(Path file) {
        try {
            return Labels.read(Files.newBufferedReader(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
