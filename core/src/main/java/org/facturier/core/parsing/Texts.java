package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * The texts of amounts, read strictly: what is not quite one is refused, never bent. {@code "EUR 12.50"} is a currency in
 * capitals, one blank, and a number with a point and no exponent.
 */
final class Texts {

    /** A currency, a blank and no more signs than a number may have: endless digits are refused before they are read. */
    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) ([+-]?[0-9.]{1,62})");

    private Texts() {}

    /**
     * {@return an amount in minor units; fewer decimals than the currency has are filled up, more are refused, zeros as
     * well}
     *
     * @throws RefusedException if it is none, or the currency is not known
     */
    static Money money(String text) {
        BigMoney exact = bigMoney(text);
        if (exact.getScale() > exact.getCurrencyUnit().getDecimalPlaces()) {
            throw new RefusedException(say("moreDecimals", "{text} has more decimals than {currency} has")
                    .with("text", text)
                    .with("currency", exact.getCurrencyUnit()));
        }
        return exact.toMoney();
    }

    /**
     * {@return the currency of a code}
     *
     * @throws RefusedException if it is not known
     */
    static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new RefusedException(
                    say("currencyUnknown", "unknown currency '{code}'").with("code", code), unknown);
        }
    }

    /**
     * {@return an amount with the decimals that the text has, such as a unit price}
     *
     * @throws RefusedException if it is none
     */
    static BigMoney bigMoney(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new RefusedException(say("amountExpected", "expected an amount such as {example}")
                    .with("example", "EUR 12.50"));
        }
        return BigMoney.of(currency(amount.group(1)), Decimals.parse(amount.group(2)));
    }
}
