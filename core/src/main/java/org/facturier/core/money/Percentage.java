package org.facturier.core.money;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.joda.money.CurrencyUnit;
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
            throw new RefusedException(say("percentageRange", "a percentage lies between 0 and 100, not at {value}")
                    .with("value", value));
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

    /** {@return this part of an amount of either sign, rounded once} */
    public Money of(Money amount) {
        return Rounding.proportion(amount.getCurrencyUnit(), amount.getAmount(), value, HUNDRED);
    }

    /**
     * {@return this part of each of several amounts of either sign; together they are this part of their sum, rounded once}
     * Odd minor units go one each to those that lost most by rounding down, ties to the earliest; the negated amounts have the
     * negated parts.
     *
     * @param amounts  in one currency
     */
    public List<Money> ofEach(List<Money> amounts) {
        return amounts.isEmpty() ? List.of() : ofEach(amounts, amounts.get(0).getCurrencyUnit());
    }

    private List<Money> ofEach(List<Money> amounts, CurrencyUnit currency) {
        List<BigDecimal> figures = amounts.stream().map(Money::getAmount).toList();
        return ofEach(figures, currency.getDecimalPlaces()).stream()
                .map(part -> Money.of(currency, part))
                .toList();
    }

    /**
     * {@return this part of each of several figures, as of amounts}
     *
     * @param figures  of either sign
     * @param decimals  of the parts, 0 or more
     * @throws IllegalArgumentException if a figure has more than 1,000 digits on a side of its point
     */
    public List<BigDecimal> ofEach(List<BigDecimal> figures, int decimals) {
        List<BigDecimal> hundredfold = figures.stream()
                .map(figure -> Decimals.workedOut(figure).multiply(value))
                .toList();
        return LargestRemainder.nearest(hundredfold, HUNDRED, decimals);
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
