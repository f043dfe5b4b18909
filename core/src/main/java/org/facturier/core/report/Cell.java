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
        return new TextCell(text);
    }

    /** {@return an amount} */
    static Cell of(Money amount) {
        return new AmountCell(amount);
    }

    /** {@return a day} */
    static Cell of(LocalDate day) {
        return new DayCell(day);
    }

    /** {@return a number} */
    static Cell of(BigDecimal number) {
        return new NumberCell(number);
    }

    /** {@return a cell with nothing in it} */
    static Cell blank() {
        return new TextCell("");
    }

    /**
     * Words.
     *
     * @param text  in the language of the table
     */
    record TextCell(String text) implements Cell {
        public TextCell {
            requireNonNull(text, "text");
        }
    }

    /**
     * An amount of money.
     *
     * @param amount  the stated amount
     */
    record AmountCell(Money amount) implements Cell {
        public AmountCell {
            requireNonNull(amount, "amount");
        }
    }

    /**
     * A calendar day.
     *
     * @param day  the day
     */
    record DayCell(LocalDate day) implements Cell {
        public DayCell {
            requireNonNull(day, "day");
        }
    }

    /**
     * A number without a currency.
     *
     * @param number  the number
     */
    record NumberCell(BigDecimal number) implements Cell {
        public NumberCell {
            Decimals.bounded(requireNonNull(number, "number"));
        }
    }
}
