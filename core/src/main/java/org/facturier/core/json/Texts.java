package org.facturier.core.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The texts of amounts, read strictly: what is not quite one is refused, never bent. */
final class Texts {

    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) ([+-]?[0-9.]{1,62})");

    private Texts() {}

    static Money money(String text) {
        BigMoney exact = bigMoney(text);
        if (exact.getScale() > exact.getCurrencyUnit().getDecimalPlaces()) {
            throw new IllegalArgumentException(text + " has more decimals than " + exact.getCurrencyUnit() + " has");
        }
        return exact.toMoney();
    }

    static BigMoney bigMoney(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new IllegalArgumentException("expected an amount such as EUR 12.50");
        }
        return BigMoney.of(CurrencyUnit.of(amount.group(1)), Decimals.parse(amount.group(2)));
    }
}
