package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.party.CountryCode;
import org.junit.jupiter.api.Test;

class LegalTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final CountryCode FRANCE = CountryCode.of("FR");

    private final LegalTexts texts = LegalTexts.standard();

    @Test
    void each_text_has_a_source() {
        assertThat(texts.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @Test
    void what_is_said_in_one_language_is_said_in_all_six() {
        Map<List<Object>, Set<String>> languages = texts.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.key(), row.country(), row.validity()),
                        Collectors.mapping(row -> row.language().getLanguage(), Collectors.toSet())));
        assertThat(languages)
                .isNotEmpty()
                .allSatisfy((matter, said) -> assertThat(said).containsOnly("fr", "en", "de", "nl", "es", "it"));
    }

    @Test
    void what_stands_in_for_figures_is_the_same_in_all_languages() {
        assertThat(texts.rows())
                .allSatisfy(row -> assertThat(places(row))
                        .isEqualTo(places(texts.rows().stream()
                                .filter(other -> other.key().equals(row.key()))
                                .findFirst()
                                .orElseThrow())));
    }

    private static List<String> places(LegalText row) {
        return Pattern.compile("\\{\\w+\\}")
                .matcher(row.text())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void a_countrys_own_law_comes_before_that_of_the_union() {
        assertThat(text("EXPORT", "FR", Locale.FRENCH)).contains("262, I du CGI");
        assertThat(text("EXPORT", "DE", Locale.FRENCH)).contains("article 146");
    }

    @Test
    void words_of_another_language_are_english_and_of_the_same_law() {
        assertThat(text("EXPORT", "FR", Locale.forLanguageTag("pt")))
                .isEqualTo("VAT exempt, article 262, I of the French tax code (CGI)");
        assertThat(text("SELF_BILLED", "FR", Locale.forLanguageTag("pt"))).isEqualTo("Self-billing");
    }

    @Test
    void where_the_new_article_is_not_known_the_note_says_so() {
        assertThat(texts.text("EXPORT", FRANCE, Locale.FRENCH, LocalDate.of(2027, 6, 1))
                        .note())
                .contains("CIBS", "2028-06-30");
    }

    @Test
    void a_host_can_put_the_law_of_a_later_day_in_its_place() {
        LegalTexts later = texts.plus(new LegalText(
                "EXPORT",
                Optional.of(FRANCE),
                Locale.FRENCH,
                Validity.from(LocalDate.of(2027, 1, 1)),
                "Exonération de TVA, article nouveau du CIBS",
                "",
                "CIBS"));
        assertThat(later.text("EXPORT", FRANCE, Locale.FRENCH, DAY).text()).contains("CGI");
        assertThat(later.text("EXPORT", FRANCE, Locale.FRENCH, LocalDate.of(2027, 1, 1))
                        .text())
                .contains("CIBS");
    }

    @Test
    void a_matter_without_words_is_named() {
        assertThatThrownBy(() -> texts.text("NOTHING", FRANCE, Locale.FRENCH, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOTHING");
    }

    @Test
    void names_in_braces_are_filled_in() {
        LegalText text = texts.text("DISCOUNT", FRANCE, Locale.ENGLISH, DAY);
        assertThat(text.with(Map.of("percent", "2%", "days", "10")).text())
                .isEqualTo("Discount of 2% for payment within 10 days of the date of the invoice");
    }

    private String text(String key, String country, Locale language) {
        return texts.text(key, CountryCode.of(country), language, DAY).text();
    }
}
