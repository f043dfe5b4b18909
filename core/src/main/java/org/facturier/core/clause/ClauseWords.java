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

/** The words of clauses in one language, and the figures in them. */
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

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** {@return the word for a code, empty for a name that the host gave} */
    Optional<String> word(String family, String code) {
        return words.find(family + "." + code);
    }

    /** {@return a text for a code, else that of {@code family.other}} */
    String textOrOther(String family, String code, Object... values) {
        String key = family + "." + code;
        return text(words.find(key).isPresent() ? key : family + ".other", values);
    }

    String quoted(String name) {
        return text("quoted", name);
    }

    String amount(BigMoneyProvider amount) {
        return notation.coded(amount);
    }

    String number(BigDecimal number) {
        return notation.number(Decimals.canonical(number));
    }

    String percent(Percentage percent) {
        return percent(percent.value());
    }

    String percent(BigDecimal hundredths) {
        return notation.percent(hundredths);
    }

    String day(LocalDate day) {
        return notation.day(day);
    }

    /** {@return a number above one, in words up to twelve} */
    String count(int number) {
        return words.find("count." + number).orElseGet(() -> number(BigDecimal.valueOf(number)));
    }

    String days(int number) {
        return number == 1 ? text("days.one") : text("days.many", number(BigDecimal.valueOf(number)));
    }

    String months(int number) {
        return number == 1 ? text("months.one") : text("months.many", count(number));
    }

    /** {@return such as {@code 1,000 hours}} */
    String quantity(BigDecimal quantity, Unit unit) {
        return notation.unit(unit, quantity)
                .map(word -> number(quantity) + "\u00a0" + word)
                .orElseGet(() -> text("quantity.code", number(quantity), unit));
    }

    /** {@return such as {@code per hour}} */
    String per(Unit unit) {
        return words.find("per." + unit)
                .or(() -> notation.unit(unit, BigDecimal.ONE).map(word -> text("per", word)))
                .orElseGet(() -> text("per.code", unit));
    }

    /** {@return one, two and three} */
    String together(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : text("list.last", joined("list.more", parts.subList(0, last)), parts.get(last));
    }

    /** {@return the 5th, 15th or 25th, without article} */
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

    private String joined(String key, List<String> parts) {
        return parts.stream().reduce((one, other) -> text(key, one, other)).orElse("");
    }
}
