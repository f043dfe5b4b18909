package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * Days on which one balance bore one rate: a line of the explanation of interest.
 *
 * @param dueOn  the last day to pay of the debt it belongs to
 * @param from  the first day
 * @param to  the last day, inclusive
 * @param balance  what was owed
 * @param percent  hundredths a year
 * @param dayCount  how the days became a part of a year
 */
public record InterestSegment(
        LocalDate dueOn, LocalDate from, LocalDate to, Money balance, BigDecimal percent, DayCount dayCount) {

    private static final int SHOWN_DECIMALS = 6;

    public InterestSegment {
        Completeness.of("a segment of interest")
                .needs("dueOn", dueOn)
                .needs("from", from)
                .needs("to", to)
                .needs("balance", balance)
                .needs("percent", percent)
                .needs("dayCount", dayCount)
                .verify();
    }

    /** {@return the number of days} */
    public long days() {
        return DayCount.days(from, to);
    }

    /** {@return its interest to six decimals, for showing; the sum is rounded from the exact fractions instead} */
    public BigDecimal shown() {
        return Rounding.shown(numerator(), denominator(), SHOWN_DECIMALS);
    }

    BigDecimal numerator() {
        return balance.getAmount().multiply(percent).multiply(BigDecimal.valueOf(dayCount.parts(from, to)));
    }

    BigDecimal denominator() {
        return BigDecimal.valueOf(100 * dayCount.partsOfYear());
    }
}
