package org.facturier.core.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.facturier.core.money.Percentage;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;
import org.joda.money.BigMoneyProvider;

/**
 * The words of clauses in one language, and the figures in them. A language that has no words here has those of English, and
 * English figures with them.
 */
final class ClauseWords {

    private final Words words;
    private final Notation notation;

    private ClauseWords(Locale language) {
        this.words = Words.beside(ClauseWords.class, "clauses", language);
        this.notation = Notation.of(Words.spoken(ClauseWords.class, "clauses", language));
    }

    /** {@return French, German, or English for any other language} */
    static ClauseWords in(Locale language) {
        return new ClauseWords(language);
    }

    /**
     * {@return a text with values in it}
     *
     * @param key  of the text
     * @param values  for {@code {0}}, {@code {1}} and so on
     */
    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /**
     * {@return the word for a code, empty for a name that the host gave}
     *
     * @param family  the first part of the key, such as {@code kind}
     * @param code  the last part of it
     */
    Optional<String> word(String family, String code) {
        return words.find(family + "." + code);
    }

    /** {@return a text for a code, else that of {@code family.other}} */
    String textOrOther(String family, String code, Object... values) {
        String key = family + "." + code;
        return text(words.find(key).isPresent() ? key : family + ".other", values);
    }

    /** {@return a name as somebody gave it, in the quotation marks of the language} */
    String quoted(String name) {
        return text("quoted", name);
    }

    /** {@return such as {@code EUR 1,850.00}: with the code of the currency, which leaves no doubt whose dollars are meant} */
    String amount(BigMoneyProvider amount) {
        return notation.coded(amount);
    }

    /** {@return a number without needless zeros, as the language groups its digits} */
    String number(BigDecimal number) {
        return notation.number(Decimals.canonical(number));
    }

    String percent(Percentage percent) {
        return percent(percent.value());
    }

    /** {@return hundredths such as {@code 7.5%}} */
    String percent(BigDecimal hundredths) {
        return notation.percent(hundredths);
    }

    /** {@return a day in words, such as {@code 1 January 2026}} */
    String day(LocalDate day) {
        return notation.day(day);
    }

    /** {@return a number above one, in words up to twelve} */
    String count(int number) {
        return words.find("count." + number).orElseGet(() -> number(BigDecimal.valueOf(number)));
    }

    /** {@return such as {@code 1 day} or {@code 30 days}: a number of days stays in figures} */
    String days(int number) {
        return number == 1 ? text("days.one") : text("days.many", number(BigDecimal.valueOf(number)));
    }

    /** {@return such as {@code one month} or {@code three months}, in words up to twelve} */
    String months(int number) {
        return number == 1 ? text("months.one") : text("months.many", count(number));
    }

    /**
     * {@return such as {@code 1,000 hours}; {@code 50 units GRO} where the language has no word for the unit} A no-break space
     * keeps both together.
     */
    String quantity(BigDecimal quantity, Unit unit) {
        return notation.unit(unit, quantity)
                .map(word -> number(quantity) + "\u00a0" + word)
                .orElseGet(() -> text("quantity.code", number(quantity), unit));
    }

    /**
     * {@return such as {@code per hour}; where that is said in another way {@code each}, where there is no word the code of the
     * unit}
     */
    String per(Unit unit) {
        return words.find("per." + unit)
                .or(() -> notation.unit(unit, BigDecimal.ONE).map(word -> text("per", word)))
                .orElseGet(() -> text("per.code", unit));
    }

    /**
     * {@return one, two and three}
     *
     * @param parts  one at least
     */
    String together(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : text("list.last", joined("list.more", parts.subList(0, last)), parts.get(last));
    }

    /**
     * {@return the 5th, 15th or 25th, without article}
     *
     * @param days  of the month, one at least, in the order in which they are to stand
     */
    String daysOfMonth(List<Integer> days) {
        List<String> parts = days.stream()
                .map(day -> textOrOther("ordinal", day.toString(), number(BigDecimal.valueOf(day))))
                .toList();
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : text("list.either", joined("list.more", parts.subList(0, last)), parts.get(last));
    }

    /** {@return one; two; three} */
    String apart(List<String> parts) {
        return joined("apart", parts);
    }

    /**
     * {@return the parts, one after another; nothing for none}
     *
     * @param key  of the text that joins two of them
     */
    private String joined(String key, List<String> parts) {
        return parts.stream().reduce((one, other) -> text(key, one, other)).orElse("");
    }
}
