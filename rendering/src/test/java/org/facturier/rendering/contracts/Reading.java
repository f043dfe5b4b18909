package org.facturier.rendering.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * What a reader finds in a document, whatever its language and layout: words, whole or broken at the end of a line, and
 * the digits of amounts and dates with any signs between them.
 */
final class Reading {

    // longer words may be broken anywhere, and a reader would find other columns in between
    private static final int LONGEST_UNBROKEN = 12;

    // a document leaves out what would turn the rest of it round
    private static final Pattern TURNS_DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final String text;
    private final String withoutBlanks;

    Reading(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
        this.withoutBlanks = this.text.replaceAll("[\\s\\u00A0\\u202F]", "");
    }

    void finds(String words) {
        for (String word : Normalizer.normalize(TURNS_DIRECTION.matcher(words).replaceAll(""), Normalizer.Form.NFC)
                .split("[\\s\\u00A0\\u202F]+")) {
            if (word.length() <= LONGEST_UNBROKEN) {
                assertThat(withoutBlanks)
                        .as("the word '%s' of '%s'", word, words)
                        .contains(word);
            }
        }
    }

    void finds(Money amount) {
        finds(amount.getAmount());
    }

    void finds(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "[^0-9]?");
        String decimals = point < 0 ? "" : "[^0-9]" + plain.substring(point + 1);
        assertThat(Pattern.compile("(?<![0-9])" + grouped + decimals + "(?![0-9])")
                        .matcher(text)
                        .find())
                .as("the number %s in:%n%s", plain, text)
                .isTrue();
    }

    void finds(LocalDate day) {
        String year = Integer.toString(day.getYear());
        String month = "0?" + day.getMonthValue();
        String number = "0?" + day.getDayOfMonth();
        String figures =
                number + "[^0-9]" + month + "[^0-9]" + year + "|" + year + "[^0-9]" + month + "[^0-9]" + number;
        String words = number + "[^0-9]{2,16}" + year + "|[^0-9]{2,16}" + number + "[^0-9]{1,4}" + year;
        assertThat(Pattern.compile("(?<![0-9])(" + figures + "|" + words + ")(?![0-9])")
                        .matcher(text)
                        .find())
                .as("the day %s in:%n%s", day, text)
                .isTrue();
    }
}
