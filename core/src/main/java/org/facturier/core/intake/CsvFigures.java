package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a bank writes days and numbers.
 *
 * @param decimalSign  before the decimals
 * @param groupSign  between groups of three digits; blanks may stand there besides
 * @param days  how days are written
 */
record CsvFigures(char decimalSign, Optional<Character> groupSign, DateTimeFormatter days) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[\\s\\p{Z}][0-9]{3})+(?![0-9])");

    /**
     * {@return how days are written}
     *
     * @throws IllegalArgumentException if the pattern is none
     */
    static DateTimeFormatter days(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException none) {
            throw new RefusedException(
                    say("csvDays", "days are written as in {example}, not as '{pattern}'")
                            .with("example", "dd.MM.yyyy")
                            .with("pattern", pattern),
                    none);
        }
    }

    /**
     * {@return the day of a text}
     *
     * @throws Unreadable if it is none
     */
    LocalDate day(String text) throws Unreadable {
        try {
            return Figures.day(LocalDate.parse(text, days).toString());
        } catch (DateTimeException none) {
            throw Figures.noDay(text);
        }
    }

    /**
     * {@return an amount; its sign stands before it or behind it}
     *
     * @throws Unreadable if it is none
     */
    Money amount(CurrencyUnit currency, String text) throws Unreadable {
        String number = text.replace('\u2212', '-');
        boolean isBehind = number.endsWith("-") || number.endsWith("+");
        String signed =
                isBehind ? number.substring(number.length() - 1) + number.substring(0, number.length() - 1) : number;
        boolean isSigned = signed.startsWith("-") || signed.startsWith("+");
        String digits = plain(isSigned ? signed.substring(1).strip() : signed.strip(), text);
        Money amount = Figures.unsigned(currency, digits);
        return signed.startsWith("-") ? amount.negated() : amount;
    }

    /** A sign for groups stands between groups, or it is a sign for decimals that was meant. */
    private String plain(String digits, String text) throws Unreadable {
        String spaced = groupSign.map(sign -> digits.replace(sign, ' ')).orElse(digits);
        int point = spaced.indexOf(decimalSign);
        String whole = point < 0 ? spaced : spaced.substring(0, point);
        boolean isGrouped = BLANKS.matcher(spaced).find();
        boolean isForeign = decimalSign != '.' && spaced.indexOf('.') >= 0;
        if (isForeign || isGrouped && !GROUPED.matcher(whole).matches()) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("csvNumber", "'{text}' is no amount written with '{sign}' before its decimals")
                            .with("text", Shortened.quote(text))
                            .with("sign", String.valueOf(decimalSign))));
        }
        return BLANKS.matcher(whole).replaceAll("") + (point < 0 ? "" : "." + spaced.substring(point + 1));
    }
}
