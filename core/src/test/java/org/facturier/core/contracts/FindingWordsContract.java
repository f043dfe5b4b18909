package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.facturier.core.contracts.FindingSentences.Sentence;
import org.facturier.core.template.Template;
import org.facturier.core.wording.FindingWords;
import org.facturier.core.wording.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of the words of findings, F1 to F7: all that the sources and the data of a module say is said in each language,
 * with the same places and the same names of the code. The rules of the module are enums whose names end in {@code Rule}.
 */
public interface FindingWordsContract {

    /** {@return the sources whose findings are said} */
    default Path sources() {
        return Path.of("src/main/java");
    }

    /** {@return the languages that the module brings, in {@code META-INF/facturier/findings_xx.properties} of its resources} */
    default List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.GERMAN);
    }

    /**
     * {@return what the data of the module say within findings, in English by the keys of languages}
     *
     * <p>Sentences that stand in a table are read off that table; those of the sources are found by themselves.
     */
    default Map<String, String> saidByData() {
        return Map.of();
    }

    /** F1. */
    @Test
    @Tag("once")
    default void f1_each_sentence_is_a_literal_and_of_a_rule_that_can_be_told() {
        assertThat(sentences().lost()).isEmpty();
        assertThat(sentences().byKey()).isNotEmpty();
    }

    /** F2. */
    @Test
    @Tag("once")
    default void f2_one_key_says_one_thing() {
        assertThat(sentences().byKey().values())
                .allSatisfy(
                        said -> assertThat(said.stream().map(Sentence::english).distinct())
                                .as("%s", said)
                                .hasSize(1));
    }

    /** F3. */
    @Test
    @Tag("once")
    default void f3_each_place_has_an_argument_and_each_argument_a_place() {
        assertThat(sentences().byKey().values())
                .allSatisfy(said -> assertThat(said)
                        .allSatisfy(one -> assertThat(one.given()).isEqualTo(places(one.english()))));
    }

    /** F4. */
    @Test
    @Tag("once")
    default void f4_each_language_says_each_sentence_with_its_places() {
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            Map<String, String> wrong = new TreeMap<>();
            said().forEach((key, english) -> {
                Optional<String> own = worded(key, words).flatMap(words::find);
                if (own.filter(text -> places(text).equals(places(english))).isEmpty()) {
                    wrong.put(key, english + " | " + own.orElse("no words"));
                }
            });
            assertThat(wrong).as("%s", language).isEmpty();
        }
    }

    /** F5. */
    @Test
    @Tag("once")
    default void f5_no_words_are_for_what_nobody_says() {
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            Set<String> unsaid = new TreeSet<>(file(language).texts().keySet());
            said().keySet().forEach(key -> worded(key, words).ifPresent(unsaid::remove));
            unsaid.removeAll(sentences().demands().keySet());
            assertThat(unsaid).as("%s", language).isEmpty();
        }
    }

    /** F6. A name that was changed in English alone leads nowhere. */
    @Test
    @Tag("once")
    default void f6_names_of_the_code_are_the_same_in_each_language() {
        Map<String, String> english = new TreeMap<>(said());
        english.putAll(sentences().demands());
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            Map<String, String> wrong = new TreeMap<>();
            english.forEach((key, text) -> worded(key, words)
                    .flatMap(words::find)
                    .filter(own -> !CodeNames.in(own).equals(CodeNames.in(text)))
                    .ifPresent(own -> wrong.put(key, text + " | " + own)));
            assertThat(wrong).as("%s", language).isEmpty();
        }
    }

    /**
     * F7. A finding is read by whoever typed the figure: what the code calls it stands in square brackets, to be skipped. So it
     * does in each language, by F6.
     */
    @Test
    @Tag("code")
    default void f7_names_of_the_code_stand_in_square_brackets() {
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            Map<String, String> wrong = new TreeMap<>();
            said().forEach((key, english) -> worded(key, words)
                    .flatMap(words::find)
                    .or(() -> Optional.of(english))
                    .filter(CodeNames::hasOutsideBrackets)
                    .ifPresent(own -> wrong.put(key, own)));
            assertThat(wrong).as("%s", language).isEmpty();
        }
    }

    /** {@return the words themselves, or those that all rules share under the name of the sentence} */
    private static Optional<String> worded(String key, FindingWords words) {
        String shared = "phrase." + key.substring(key.lastIndexOf('.') + 1);
        return Optional.of(key)
                .filter(own -> words.find(own).isPresent())
                .or(() -> Optional.of(shared).filter(own -> words.find(own).isPresent()));
    }

    /** {@return what has words of its own, by key} */
    private Map<String, String> said() {
        Map<String, String> said = new TreeMap<>(saidByData());
        sentences()
                .byKey()
                .forEach((key, all) -> all.stream()
                        .filter(one -> !one.isOfPlacesAlone())
                        .forEach(one -> said.put(key, one.english())));
        return said;
    }

    private FindingSentences sentences() {
        return Read.SENTENCES.computeIfAbsent(sources(), FindingSentences::in);
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(new Template(text).places());
    }

    private static Words file(Locale language) {
        Path file = Path.of("src/main/resources/META-INF/facturier/findings_" + language.getLanguage() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            return Words.read(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sources are read once for all promises. */
    final class Read {

        private static final Map<Path, FindingSentences> SENTENCES = new ConcurrentHashMap<>();

        private Read() {}
    }
}
