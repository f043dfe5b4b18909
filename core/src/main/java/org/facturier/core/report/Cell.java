package org.facturier.core.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.money.Decimals;
import org.joda.money.Money;

/** One value of a {@link ReportTable}, kept typed so that each renderer writes it in the language of the reader. */
public sealed interface Cell {

    /** {@return what is made of a cell, by its kind} */
    <R> R match(Cases<R> cases);

    /**
     * What is made of each kind. A kind that comes later does not compile until each place says what becomes of it.
     *
     * @param <R>  what is made
     */
    interface Cases<R> {
        /** {@return what becomes of words} */
        R text(TextCell cell);

        /** {@return what becomes of an amount of money} */
        R amount(AmountCell cell);

        /** {@return what becomes of a day} */
        R day(DayCell cell);

        /** {@return what becomes of a number without a currency} */
        R number(NumberCell cell);
    }

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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }
}
