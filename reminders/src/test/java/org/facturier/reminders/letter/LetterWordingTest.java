package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LetterWordingTest {

    private static final LetterWording FRENCH = LetterWordings.standard().in(Locale.FRENCH);
    private static final LetterWording GERMAN = LetterWordings.standard().in(Locale.GERMAN);
    private static final LetterWording ENGLISH = LetterWordings.standard().in(Locale.ENGLISH);

    @Test
    void amounts_are_written_as_the_language_writes_them_wherever_the_program_runs() {
        assertThat(FRENCH.amount(Money.parse("EUR 1234.56"))).isEqualTo("1\u202F234,56\u00A0€");
        assertThat(FRENCH.amount(Money.parse("EUR -1234567.80"))).isEqualTo("\u22121\u202F234\u202F567,80\u00A0€");
        assertThat(FRENCH.amount(Money.parse("CHF 999"))).isEqualTo("999,00\u00A0CHF");
        assertThat(ENGLISH.amount(Money.parse("EUR 1234.56"))).isEqualTo("€1,234.56");
        assertThat(ENGLISH.amount(Money.parse("GBP -0.05"))).isEqualTo("\u2212£0.05");
        assertThat(ENGLISH.amount(Money.parse("CHF 100000"))).isEqualTo("CHF\u00A0100,000.00");
        assertThat(ENGLISH.amount(Money.parse("JPY 12345"))).isEqualTo("JPY\u00A012,345");
        assertThat(GERMAN.amount(Money.parse("EUR -1234.56"))).isEqualTo("\u22121.234,56\u00A0€");
    }

    @Test
    void days_are_written_as_the_language_writes_them() {
        assertThat(FRENCH.date(LocalDate.of(2026, 1, 15))).isEqualTo("15 janvier 2026");
        assertThat(FRENCH.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 1, 15))).isEqualTo("15 January 2026");
        assertThat(ENGLISH.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 December 2026");
        assertThat(List.of(FRENCH.days(1), FRENCH.days(2), ENGLISH.days(1), ENGLISH.days(40)))
                .containsExactly("1 jour", "2 jours", "1 day", "40 days");
        assertThat(GERMAN.date(LocalDate.of(2026, 3, 1))).isEqualTo("1. März 2026");
    }

    @Test
    void dutch_spanish_and_italian_write_amounts_and_days_in_their_own_way() {
        LetterWording dutch = in("nl");
        LetterWording spanish = in("es");
        LetterWording italian = in("it");
        Money amount = Money.parse("EUR 1234.56");
        assertThat(List.of(dutch.amount(amount), spanish.amount(amount), italian.amount(amount)))
                .containsExactly("€\u00A01.234,56", "1.234,56\u00A0€", "1.234,56\u00A0€");
        LocalDate first = LocalDate.of(2026, 8, 1);
        assertThat(List.of(dutch.date(first), spanish.date(first), italian.date(first)))
                .containsExactly("1 augustus 2026", "1 de agosto de 2026", "1º agosto 2026");
        assertThat(List.of(dutch.days(1), spanish.days(2), italian.days(2)))
                .containsExactly("1 dag", "2 días", "2 giorni");
    }

    private static LetterWording in(String language) {
        return LetterWordings.standard().in(Locale.forLanguageTag(language));
    }

    @Test
    void rates_are_written_as_the_language_writes_them() {
        assertThat(FRENCH.percent(new BigDecimal("12.15"))).isEqualTo("12,15\u00A0%");
        assertThat(ENGLISH.percent(new BigDecimal("12.15"))).isEqualTo("12.15%");
    }

    @Test
    void every_language_has_the_same_keys_and_each_text_the_same_places() {
        for (LetterWording other : List.of(FRENCH, GERMAN, in("nl"), in("es"), in("it"))) {
            assertThat(other).isNotEqualTo(ENGLISH);
            assertSaysTheSame(other);
        }
    }

    private static void assertSaysTheSame(LetterWording other) {
        assertThat(other.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
        Map<String, Set<String>> english =
                ENGLISH.keys().stream().collect(Collectors.toMap(key -> key, key -> places(ENGLISH.text(key))));
        assertThat(other.keys())
                .allSatisfy(key -> assertThat(places(other.text(key))).as(key).isEqualTo(english.get(key)));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_language_without_a_wording_is_answered_in_english_and_a_country_makes_no_difference() {
        assertThat(LetterWordings.standard().in(Locale.forLanguageTag("pt"))).isEqualTo(ENGLISH);
        assertThat(LetterWordings.standard().in(Locale.CANADA_FRENCH)).isEqualTo(FRENCH);
    }

    @Test
    void a_host_adds_a_language_or_changes_the_words_of_one() throws IOException {
        LetterWording breton = LetterWording.read(new Locale("br"), new StringReader("salutation=Demat,\n"));
        assertThat(LetterWordings.standard().with(breton).in(new Locale("br")).text("salutation"))
                .isEqualTo("Demat,");
        LetterWording curt = LetterWording.read(Locale.ENGLISH, new StringReader("salutation=Hello,\n"));
        assertThat(LetterWordings.standard()
                        .with(curt)
                        .in(Locale.forLanguageTag("pt"))
                        .text("salutation"))
                .isEqualTo("Hello,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterWordings(List.of(breton)))
                .withMessageContaining("English");
    }

    @Test
    void a_value_is_never_read_as_a_place_and_a_missing_one_is_named() throws IOException {
        LetterWording wording = LetterWording.read(Locale.ENGLISH, new StringReader("a=Invoice {invoice} of {day}\n"));
        assertThat(wording.text("a", Map.of("invoice", "{day}$1\\", "day", "Monday")))
                .isEqualTo("Invoice {day}$1\\ of Monday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.text("a", Map.of("invoice", "F-1")))
                .withMessageContaining("{day}");
        assertThatIllegalArgumentException().isThrownBy(() -> wording.text("b")).withMessageContaining("lacks b");
    }
}
