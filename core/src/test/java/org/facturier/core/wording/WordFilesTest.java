package org.facturier.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.billable.LineWords;
import org.facturier.core.clause.AgreementClauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void each_language_has_the_same_keys_and_places(Class<?> place, String name, Locale language) {
        Words words = Words.beside(place, name, language);
        Words english = Words.beside(place, name, Locale.ENGLISH);
        assertThat(words).isNotEqualTo(english);
        assertThat(words.texts().keySet()).isEqualTo(english.texts().keySet());
        assertThat(words.texts().keySet())
                .allSatisfy(key -> assertThat(places(words, key)).as(key).isEqualTo(places(english, key)));
    }

    @Test
    void words_that_are_english_for_want_of_others_have_english_figures() {
        assertThat(Words.spoken(AgreementClauses.class, "clauses", Locale.FRENCH))
                .isEqualTo(Locale.FRENCH);
        assertThat(Words.spoken(AgreementClauses.class, "clauses", Locale.GERMAN))
                .isEqualTo(Locale.GERMAN);
        assertThat(Words.spoken(AgreementClauses.class, "clauses", Locale.ITALIAN))
                .isEqualTo(Locale.ENGLISH);
    }

    static Stream<Arguments> files() {
        Stream<Arguments> all = Stream.of(Locale.FRENCH, Locale.GERMAN)
                .flatMap(language -> Stream.of(
                        Arguments.of(Notation.class, "notation", language),
                        Arguments.of(AgreementClauses.class, "clauses", language),
                        Arguments.of(LineWords.class, "lines", language)));
        Stream<Arguments> figures = Stream.of("nl", "es", "it")
                .map(language -> Arguments.of(Notation.class, "notation", Locale.forLanguageTag(language)));
        return Stream.concat(all, figures);
    }

    private static Set<String> places(Words words, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(words.text(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
