package org.facturier.core.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.money.Decimals;
import org.joda.money.Money;

/** One value of a {@link ReportTable}, kept typed so that each renderer writes it in the language of the reader. */
public sealed interface Cell {

    /** {@return a text} */
    static Cell of(String text) {
        return new Text(text);
    }

    /** {@return an amount} */
    static Cell of(Money amount) {
        return new Amount(amount);
    }

    /** {@return a day} */
    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** {@return a number} */
    static Cell of(BigDecimal number) {
        return new Number(number);
    }

    /** {@return a cell with nothing in it} */
    static Cell blank() {
        return new Text("");
    }

    /**
     * Words.
     *
     * @param text  in the language of the table
     */
    record Text(String text) implements Cell {
        public Text {
            requireNonNull(text, "text");
        }
    }

    /**
     * An amount of money.
     *
     * @param amount  the stated amount
     */
    record Amount(Money amount) implements Cell {
        public Amount {
            requireNonNull(amount, "amount");
        }
    }

    /**
     * A calendar day.
     *
     * @param day  the day
     */
    record Day(LocalDate day) implements Cell {
        public Day {
            requireNonNull(day, "day");
        }
    }

    /**
     * A number without a currency.
     *
     * @param number  the number
     */
    record Number(BigDecimal number) implements Cell {
        public Number {
            Decimals.bounded(requireNonNull(number, "number"));
        }
    }
}
