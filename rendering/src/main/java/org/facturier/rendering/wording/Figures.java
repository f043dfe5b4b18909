package org.facturier.rendering.wording;

import java.math.BigDecimal;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How numbers and amounts are written in one language. */
final class Figures {

    private final Labels labels;
    private final String decimal;
    private final String grouping;
    private final String minus;

    Figures(Labels labels) {
        this.labels = labels;
        decimal = labels.text("number.decimal");
        grouping = labels.text("number.grouping");
        minus = labels.text("number.minus");
    }

    String number(BigDecimal number) {
        return signed(number, unsigned(number));
    }

    String percent(BigDecimal hundredths) {
        BigDecimal percent = Decimals.canonical(hundredths);
        return signed(percent, labels.text("percent", unsigned(percent)));
    }

    String amount(Money amount) {
        return number(amount.getAmount());
    }

    /** {@return the decimals of the price, and those of its currency at least} */
    String price(BigMoney price) {
        return number(shown(price));
    }

    String money(BigMoney price) {
        return money(price.getCurrencyUnit(), shown(price));
    }

    String money(Money amount) {
        return money(amount.getCurrencyUnit(), amount.getAmount());
    }

    private String money(CurrencyUnit currency, BigDecimal amount) {
        String code = currency.getCode();
        String symbol = labels.textOr("currency." + code, code);
        String pattern = symbol.equals(code) ? "money.code" : "money.symbol";
        return signed(amount, labels.text(pattern, unsigned(amount), symbol));
    }

    private static BigDecimal shown(BigMoney price) {
        BigDecimal amount = Decimals.canonical(price.getAmount());
        return amount.setScale(Math.max(amount.scale(), price.getCurrencyUnit().getDecimalPlaces()));
    }

    private String signed(BigDecimal number, String unsigned) {
        return number.signum() < 0 ? minus + unsigned : unsigned;
    }

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
