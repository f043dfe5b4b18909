package org.facturier.core.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * A part of an amount in hundredths: five per cent is {@code 5}, never {@code 0.05}.
 *
 * @param value  from 0 to 100, both inclusive; {@code 5} and {@code 5.00} are the same
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if the value is below 0 or above 100 */
    public Percentage {
        value = Decimals.canonical(requireNonNull(value, "value"));
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100, not at " + value.toPlainString());
        }
    }

    /**
     * {@return the percentage}
     *
     * @param value  hundredths, such as {@code "5.5"}
     */
    public static Percentage of(String value) {
        return new Percentage(Decimals.parse(value));
    }

    /** {@return this part of an amount: exact, unrounded} */
    public BigMoney of(Money amount) {
        return amount.toBigMoney().multipliedBy(value.movePointLeft(2));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** {@return such as {@code 5.5%}} */
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
