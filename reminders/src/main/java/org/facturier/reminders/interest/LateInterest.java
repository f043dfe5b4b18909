package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What late payment cost, and how that came about. The amount is not the sum of rounded lines: each segment is an exact fraction,
 * all have one denominator, and their sum is rounded once, half up, to the decimals of the currency.
 *
 * @param amount  the interest, rounded once from the exact sum of the segments
 * @param paid  what late payments settled of it, where they settle interest first; else zero
 * @param indemnity  the fixed sum for recovery, outside VAT; zero where none is due
 * @param segments  the explanation, debt by debt in order of days; empty where nothing was late
 * @param regime  the law applied, empty where interest is by agreement alone
 */
public record LateInterest(
        Money amount, Money paid, Money indemnity, List<Segment> segments, Optional<LateInterestRegime> regime) {

    public LateInterest {
        Completeness.of("late interest")
                .needs("amount", amount)
                .needs("paid", paid)
                .needs("indemnity", indemnity)
                .verify();
        segments = List.copyOf(segments);
    }

    /** {@return the interest that is left to pay} */
    public Money open() {
        return amount.minus(paid);
    }

    /**
     * Days on which one balance bore one rate: a line of the explanation of interest. A payment ends a segment on its day, a new
     * semester on the day before; adding up the segments gives the interest again.
     *
     * @param dueOn  the last day to pay of the debt it belongs to
     * @param from  the first day
     * @param to  the last day, inclusive
     * @param balance  what was owed
     * @param percent  hundredths a year
     * @param dayCount  how the days became a part of a year
     */
    public record Segment(
            LocalDate dueOn,
            LocalDate from,
            LocalDate to,
            Money balance,
            BigDecimal percent,
            DayCountConvention dayCount) {

        private static final int SHOWN_DECIMALS = 6;

        public Segment {
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
            return DayCountConvention.days(from, to);
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
}
