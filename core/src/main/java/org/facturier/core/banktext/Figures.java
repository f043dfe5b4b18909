package org.facturier.core.banktext;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Days;
import org.facturier.core.money.Decimals;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Amounts and days as files have them, read strictly: a text that is half understood is no amount. Each method throws {@link
 * Unreadable} with the finding, and whoever reads the file adds the place.
 *
 * <p>In EUR {@code 1190}, {@code 1190.}, {@code 1190.00} and {@code 1190.0000} are 1190.00, {@code .5} is 0.50, and {@code
 * 1190.005} is refused: nothing is rounded. Decimal commas are made points by the reader whose format has them.
 */
public final class Figures {

    private Figures() {}

    /**
     * {@return a currency}
     *
     * @param letters three capitals of ISO 4217, without blanks
     * @throws Unreadable if there is none of these letters
     */
    public static CurrencyUnit currency(String letters) throws Unreadable {
        try {
            return CurrencyUnit.of(letters);
        } catch (IllegalCurrencyException unknown) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "", say("currency", "'{text}' is no currency").with("text", Shortened.quote(letters))));
        }
    }

    /**
     * {@return an amount; zeros beyond the decimals of the currency are nothing}
     *
     * @param number  with a point or none; digits may be missing before or after it
     * @throws Unreadable if it is no such number, or has more decimals than the currency
     */
    public static Money amount(CurrencyUnit currency, String number) throws Unreadable {
        BigDecimal value = number(number);
        try {
            return Money.of(currency, value.scale() > currency.getDecimalPlaces() ? stripped(value) : value);
        } catch (ArithmeticException tooFine) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("decimals", "'{text}' has more decimals than {currency}")
                            .with("text", Shortened.quote(number))
                            .with("currency", currency)));
        }
    }

    private static BigDecimal stripped(BigDecimal value) {
        return Decimals.canonical(value);
    }

    /**
     * {@return a number, of which the digits before or after the point may be missing}
     *
     * @param text with a point or none, and without groups of digits
     * @throws Unreadable if it is none ({@code STMT-AMOUNT-01})
     */
    public static BigDecimal number(String text) throws Unreadable {
        String whole = text.startsWith(".") ? "0" + text : text;
        try {
            return Decimals.parse(whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole);
        } catch (RefusedException none) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "", say("number", "'{text}' is no number").with("text", Shortened.quote(text))));
        }
    }

    /**
     * {@return an amount without a sign of its own, whose direction stands elsewhere}
     *
     * @throws Unreadable if it is no such number
     */
    public static Money unsigned(CurrencyUnit currency, String number) throws Unreadable {
        if (number.startsWith("-")) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("signed", "'{text}' has a sign, and its direction stands beside it")
                            .with("text", Shortened.quote(number))));
        }
        return amount(currency, number);
    }

    /**
     * {@return an amount in minor units: {@code 119000} with two decimals is 1190.00}
     *
     * @param digits whole
     * @param decimals how many of them stand behind the point; may be more than the currency has, if these are zeros
     * @throws Unreadable if they are no digits, or more decimals than the currency has
     */
    public static Money minor(CurrencyUnit currency, String digits, int decimals) throws Unreadable {
        BigDecimal number = number(digits).movePointLeft(decimals);
        return amount(currency, number.toPlainString());
    }

    /**
     * {@return the day that a text states}
     *
     * @param text  such as {@code 2026-01-31}
     * @throws Unreadable if it is none
     */
    public static LocalDate day(String text) throws Unreadable {
        try {
            return Days.parse(text);
        } catch (RefusedException none) {
            throw noDay(text);
        }
    }

    /**
     * {@return the day of six digits}
     *
     * Formats with two digits for the year say nothing of the century: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999.
     *
     * @param year two digits
     * @param month two digits
     * @param day two digits
     * @param text as it stands in the file, for the finding
     * @throws Unreadable if it is none
     */
    public static LocalDate day(String year, String month, String day, String text) throws Unreadable {
        if (!isDigits(year) || !isDigits(month) || !isDigits(day)) {
            throw noDay(text);
        }
        int ofCentury = Integer.parseInt(year);
        String full = (ofCentury < 80 ? 20 : 19) + year;
        try {
            return Days.parse(full + "-" + month + "-" + day);
        } catch (RefusedException none) {
            throw noDay(text);
        }
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /**
     * {@return that a text is no day ({@code STMT-DAY-01}), to be thrown}
     *
     * @param text as it stands in the file; it is shortened in the finding
     */
    public static Unreadable noDay(String text) {
        return new Unreadable(
                StatementFileRule.DAY_READABLE.at("", say("'{text}' is no day").with("text", Shortened.quote(text))));
    }
}
