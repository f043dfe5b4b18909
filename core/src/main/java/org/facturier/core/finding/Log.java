package org.facturier.core.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;

/** English for logs: figures and days as they are typed in. */
enum Log implements Speech {
    ENGLISH;

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String percent(BigDecimal hundredths) {
        return hundredths.toPlainString() + "%";
    }

    @Override
    public String money(BigMoney amount) {
        return amount.getCurrencyUnit().getCode() + " " + amount.getAmount().toPlainString();
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String phrase(Message message) {
        return message.said(message.english(), this);
    }
}
