package org.facturier.core.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;

/**
 * How a language writes what stands in the places of a message. What needs no language, such as numbers of documents, does not
 * come here.
 */
public interface Speech {

    /** {@return a number, with the decimals it is given with} */
    String number(BigDecimal number);

    /** {@return hundredths} */
    String percent(BigDecimal hundredths);

    /** {@return an amount with its currency} */
    String money(BigMoney amount);

    /** {@return a day} */
    String day(LocalDate day);

    /** {@return a part of a sentence} */
    String phrase(Message message);
}
