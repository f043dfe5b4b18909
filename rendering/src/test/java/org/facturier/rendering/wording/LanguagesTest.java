package org.facturier.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.measure.Unit;
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
        DocumentLabels english = Languages.standard().of(Locale.ENGLISH);
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                LabelFile labels = read(file);
                for (String key : labels.keys()) {
                    assertThat(places(labels.text(key))).as(file + " " + key).isEqualTo(places(english.text(key)));
                }
            }
        }
    }

    @Test
    void every_type_of_document_has_a_title() {
        DocumentLabels french = Languages.standard().of(Locale.FRENCH);
        assertThat(DocumentType.listed().stream().map(type -> french.text("title." + type.name())))
                .doesNotHaveDuplicates()
                .contains("Facture", "Avoir", "Facture rectificative", "Facture d’acompte", "Autofacture");
    }

    /** Who bills itself writes a Gutschrift (UStG, § 14 Abs. 4 Nr. 10); what a seller credits is none. */
    @Test
    void german_calls_what_the_buyer_issues_by_the_word_of_the_law() {
        DocumentLabels german = Languages.standard().of(Locale.GERMAN);
        assertThat(german.text("title.SELF_BILLED_INVOICE")).isEqualTo("Gutschrift");
        assertThat(german.text("title.CREDIT_NOTE")).isEqualTo("Rechnungskorrektur");
    }

    @Test
    void an_unknown_language_is_labelled_in_english() {
        Languages languages = Languages.standard();
        assertThat(languages.of(Locale.JAPAN).text("title.INVOICE")).isEqualTo("Invoice");
        assertThat(languages.of(Locale.ROOT).text("title.INVOICE")).isEqualTo("Invoice");
        assertThat(languages.of(new Locale("../en")).text("title.INVOICE")).isEqualTo("Invoice");
    }

    @Test
    void a_host_adds_a_language_by_one_file() throws IOException {
        StringWriter file = new StringWriter();
        LabelFile english = Languages.standard().of(Locale.ENGLISH).file();
        Properties italian = new Properties();
        english.keys().forEach(key -> italian.put(key, english.text(key)));
        italian.put("title.INVOICE", "Fattura");
        italian.put("month.1", "gennaio");
        italian.store(file, "Italiano");
        Languages languages = Languages.standard().with(Locale.ITALY, new StringReader(file.toString()));
        assertThat(languages.of(Locale.ITALIAN).text("title.INVOICE")).isEqualTo("Fattura");
        assertThat(languages.of(Locale.ITALIAN).day(LocalDate.of(2026, 1, 5))).isEqualTo("5 gennaio 2026");
        assertThat(Languages.standard().of(Locale.ITALIAN).text("title.INVOICE"))
                .isEqualTo("Invoice");
    }

    @Test
    void a_host_changes_one_word_with_one_line() {
        Languages own = Languages.standard().with(Locale.FRANCE, "total.payable", "Reste à régler");
        assertThat(own.of(Locale.FRENCH).text("total.payable")).isEqualTo("Reste à régler");
        assertThat(own.of(Locale.FRENCH).text("total.net")).isEqualTo("Total HT");
        assertThat(own.of(Locale.FRENCH).day(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
        assertThat(Languages.standard().of(Locale.FRENCH).text("total.payable")).isEqualTo("Net à payer");
        assertThat(own.lacking(Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_file_has_only_what_it_changes() throws IOException {
        Languages own =
                Languages.standard().with(Locale.GERMAN, new StringReader("title.INVOICE=Faktura\nmonth.1=Jänner\n"));
        assertThat(own.of(Locale.GERMAN).text("title.INVOICE")).isEqualTo("Faktura");
        assertThat(own.of(Locale.GERMAN).text("title.CREDIT_NOTE")).isEqualTo("Rechnungskorrektur");
        assertThat(own.of(Locale.GERMAN).day(LocalDate.of(2026, 1, 5))).isEqualTo("5. Jänner 2026");
    }

    @Test
    void what_a_new_language_lacks_is_english_and_is_named() {
        Languages own = Languages.standard()
                .with(Locale.ITALIAN, "title.INVOICE", "Fattura")
                .with(Locale.ITALIAN, "number.decimal", ",");
        assertThat(own.of(Locale.ITALIAN).text("title.INVOICE")).isEqualTo("Fattura");
        assertThat(own.of(Locale.ITALIAN).text("title.CREDIT_NOTE")).isEqualTo("Credit note");
        assertThat(own.lacking(Locale.ITALIAN))
                .contains("title.CREDIT_NOTE", "number.grouping", "month.1")
                .doesNotContain("title.INVOICE", "number.decimal")
                .noneMatch(key -> key.startsWith("unit.") || key.startsWith("currency."));
        assertThat(Languages.standard().lacking(Locale.ITALIAN)).contains("title.INVOICE");
    }

    @Test
    void a_label_that_no_document_has_is_refused_but_not_names_for_the_units_and_rules_of_a_host() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.standard().with(Locale.FRENCH, "total.payabel", "Net"))
                .withMessage("no document has a label 'total.payabel'");
        assertThat(Languages.standard()
                        .with(Locale.FRENCH, "unit.ZZ", "lot|lots")
                        .with(Locale.FRENCH, "rule.mine", "Selon contrat")
                        .of(Locale.FRENCH)
                        .unit(Unit.of("ZZ"), BigDecimal.TEN))
                .isEqualTo("lots");
    }

    @Test
    void a_place_for_a_value_that_is_not_given_is_refused_before_anything_is_printed() {
        Languages languages = Languages.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> languages.with(Locale.FRENCH, "payment.by", "Avant le {0}, {1}"))
                .withMessage("the label payment.by has places for [{0}], not for [{0}, {1}]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> languages.with(Locale.FRENCH, new StringReader("page=Page {7}")))
                .withMessageContaining("page");
        assertThat(languages
                        .with(Locale.FRENCH, "page", "Page {0}")
                        .of(Locale.FRENCH)
                        .text("page", "1", "2"))
                .isEqualTo("Page 1");
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

    private static LabelFile read(Path file) {
        try {
            return LabelFile.read(Files.newBufferedReader(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
