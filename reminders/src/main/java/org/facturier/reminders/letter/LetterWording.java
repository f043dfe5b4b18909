package org.facturier.reminders.letter;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;
import org.joda.money.Money;

/**
 * The words of letters in one language, and how it writes amounts and dates. Names in braces within a text stand for
 * values, such as {@code {deadline}}.
 *
 * @param language  the language
 * @param texts  the texts by key; every shipped language has the same keys
 */
record LetterWording(Locale language, Map<String, String> texts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    LetterWording {
        Completeness.of("a wording").needs("language", language).verify();
        texts = Map.copyOf(texts);
    }

    /**
     * {@return the wording of a properties file}
     *
     * @param language  its language
     * @param file  the file; the caller closes it
     * @throws IOException if it cannot be read
     */
    static LetterWording read(Locale language, Reader file) throws IOException {
        return new LetterWording(language, Words.read(file).texts());
    }

    /** {@return the keys of all texts} */
    Set<String> keys() {
        return texts.keySet();
    }

    /**
     * {@return the text of a key}
     *
     * @throws IllegalArgumentException if there is none
     */
    String text(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("the wording in " + language + " lacks " + key));
    }

    /**
     * {@return the text of a key, its places filled}
     *
     * @throws IllegalArgumentException if there is none, or it names a value that is not given
     */
    String text(String key, Map<String, String> values) {
        return PLACE.matcher(text(key)).replaceAll(place -> Matcher.quoteReplacement(value(key, place, values)));
    }

    private static String value(String key, MatchResult place, Map<String, String> values) {
        return Optional.ofNullable(values.get(place.group(1)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the text " + key + " asks for " + place.group() + ", expected one of " + values.keySet()));
    }

    /** {@return the text of the first key, else that of the second} */
    String textOr(String key, String other, Map<String, String> values) {
        return text(texts.containsKey(key) ? key : other, values);
    }

    /** {@return the text of a key, empty if there is none} */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** {@return an amount as the language writes it, such as {@code €1,234.56}} */
    String amount(Money amount) {
        return notation().money(amount);
    }

    /** {@return a rate in hundredths as the language writes it, such as {@code 12.15%}} */
    String percent(BigDecimal percent) {
        return notation().percent(percent);
    }

    /** {@return a day as the language writes it, such as {@code 15 January 2026}} */
    String date(LocalDate day) {
        return notation().day(day);
    }

    /** {@return a number of days in words, such as {@code 12 days}} */
    String days(long days) {
        return text(days == 1 ? "format.days.one" : "format.days.many", Map.of("n", Long.toString(days)));
    }

    private Notation notation() {
        return Notation.of(new Words(texts));
    }
}
