package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The texts of amounts, read strictly: what is not quite one is refused, never bent. */
final class Texts {

    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) ([+-]?[0-9.]{1,62})");

    private Texts() {}

    static Money money(String text) {
        BigMoney exact = bigMoney(text);
        if (exact.getScale() > exact.getCurrencyUnit().getDecimalPlaces()) {
            throw new RefusedException(say("moreDecimals", "{text} has more decimals than {currency} has")
                    .with("text", text)
                    .with("currency", exact.getCurrencyUnit()));
        }
        return exact.toMoney();
    }

    static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new RefusedException(
                    say("currencyUnknown", "unknown currency '{code}'").with("code", code), unknown);
        }
    }

    static BigMoney bigMoney(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new RefusedException(say("amountExpected", "expected an amount such as {example}")
                    .with("example", "EUR 12.50"));
        }
        return BigMoney.of(currency(amount.group(1)), Decimals.parse(amount.group(2)));
    }
}
