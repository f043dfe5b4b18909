package org.facturier.core.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * How one language writes numbers, amounts, days and units. Immutable.
 *
 * <p>12,345.60 euro in words of three languages: {@code €12,345.60}, {@code 12 345,60 €}, {@code 12.345,60 €}. It rounds
 * nothing: a figure has the decimals that it is given with, and an amount those of its currency at least. Digits are always 0
 * to 9.
 */
public final class Notation {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Notation FRENCH = new Notation(words(Locale.FRENCH));
    private static final Notation GERMAN = new Notation(words(Locale.GERMAN));
    private static final Notation ENGLISH = new Notation(words(Locale.ENGLISH));

    private final Words words;
    private final String decimal;
    private final String grouping;
    private final String minus;
    /** Whether 1.5 is still singular, as in French; else only 1 is. */
    private final boolean pluralFromTwo;

    /** @throws IllegalArgumentException if words lack a key that every language has */
    private Notation(Words words) {
        this.words = words;
        decimal = words.text("number.decimal");
        grouping = words.text("number.grouping");
        minus = words.text("number.minus");
        pluralFromTwo = words.text("plural").equals("from-two");
    }

    /** {@return French or German, or English for any other language} */
    public static Notation of(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> FRENCH;
            case "de" -> GERMAN;
            default -> ENGLISH;
        };
    }

    /**
     * {@return the notation of a language of the host}
     *
     * @param words  with every key that {@link #words} has; units and currencies may be missing
     * @throws IllegalArgumentException if another is missing
     */
    public static Notation of(Words words) {
        return new Notation(words);
    }

    /**
     * {@return what comes with the library, to build the words of a module on: French, German, Dutch, Spanish, Italian, or English for
     * any other} A module that has no words in a language takes English here, too.
     */
    public static Words words(Locale language) {
        return Words.beside(Notation.class, "notation", language);
    }

    /**
     * {@return a number such as {@code 1,234.5}, with the decimals it is given with}
     *
     * @throws IllegalArgumentException if it has more than 1,000 digits on a side of its point
     */
    public String number(BigDecimal number) {
        return signed(Decimals.workedOut(number), unsigned(number));
    }

    /**
     * {@return hundredths such as {@code 5.5%}, without needless zeros} The sign of the language stands where its words put it.
     */
    public String percent(BigDecimal hundredths) {
        BigDecimal percent = Decimals.canonical(hundredths);
        return signed(percent, words.text("percent", unsigned(percent)));
    }

    /** {@return an amount without its currency, with all its decimals and those of the currency at least} */
    public String figure(BigMoneyProvider amount) {
        return number(shown(amount.toBigMoney()));
    }

    /** {@return an amount with the sign of its currency, such as {@code €1,234.50}; with the code where there is none} */
    public String money(BigMoneyProvider amount) {
        BigMoney money = amount.toBigMoney();
        Optional<String> symbol =
                words.find("currency." + money.getCurrencyUnit().getCode());
        return symbol.map(sign -> money(money, "money.symbol", sign)).orElseGet(() -> coded(money));
    }

    /** {@return an amount with the code of its currency, such as {@code EUR 1,234.50}, for what no sign may leave open} */
    public String coded(BigMoneyProvider amount) {
        BigMoney money = amount.toBigMoney();
        return money(money, "money.code", money.getCurrencyUnit().getCode());
    }

    private String money(BigMoney amount, String pattern, String currency) {
        BigDecimal figure = shown(amount);
        return signed(figure, words.text(pattern, unsigned(figure), currency));
    }

    /** {@return an amount with at least the decimals of its currency, and no zeros beyond them} */
    private static BigDecimal shown(BigMoney amount) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigDecimal figure = Decimals.canonical(amount.getAmount());
        return figure.setScale(Math.max(figure.scale(), currency.getDecimalPlaces()));
    }

    /** {@return a day in words, such as {@code 15 January 2026}} */
    public String day(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? words.text("date.first") : Integer.toString(day.getDayOfMonth());
        return words.text("date.long", number, month(day.getMonth()), Integer.toString(day.getYear()));
    }

    /**
     * {@return a day in figures, for columns} Day, month and year are in the order of the language, with two digits for the
     * first two.
     */
    public String shortDay(LocalDate day) {
        return words.text(
                "date.short",
                twoDigits(day.getDayOfMonth()),
                twoDigits(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** {@return the name of a month, as it stands within a sentence} */
    public String month(Month month) {
        return words.text("month." + month.getValue());
    }

    /** {@return first and last day of a period, in words, both inclusive} */
    public String period(ServicePeriod period) {
        return words.text("period", day(period.from()), day(period.lastDay()));
    }

    /** {@return a unit as a word, singular or plural as the quantity wants; empty where the language has no word} */
    public Optional<String> unit(Unit unit, BigDecimal quantity) {
        return words.find("unit." + unit.code()).map(forms -> form(forms, quantity));
    }

    /** {@return the form that a quantity wants of {@code day|days}; a word without a bar has one form} */
    private String form(String forms, BigDecimal quantity) {
        int bar = forms.indexOf('|');
        if (bar < 0) {
            return forms;
        }
        return isPlural(quantity.abs()) ? forms.substring(bar + 1) : forms.substring(0, bar);
    }

    private boolean isPlural(BigDecimal quantity) {
        return pluralFromTwo ? quantity.compareTo(TWO) >= 0 : quantity.compareTo(BigDecimal.ONE) != 0;
    }

    /** {@return a figure with the minus of the language where it is below zero} */
    private String signed(BigDecimal number, String unsigned) {
        return number.signum() < 0 ? minus + unsigned : unsigned;
    }

    /** {@return the digits without sign, in groups of three from the point to the left} */
    private String unsigned(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain.length() + 8);
        for (int at = 0; at < end; at++) {
            text.append(at > 0 && (end - at) % 3 == 0 ? grouping : "").append(plain.charAt(at));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
