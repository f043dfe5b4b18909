package org.facturier.numbering;

import java.time.LocalDate;
import java.util.Comparator;
import org.facturier.core.finding.Completeness;

/**
 * Where a number stands in its series, as {@link NumberPattern#position} reads it back.
 *
 * @param period  the year, the month of a year, or all time
 * @param counter  the place in the period, from 1
 */
public record NumberPosition(Period period, long counter) implements Comparable<NumberPosition> {

    private static final Comparator<NumberPosition> ORDER =
            Comparator.comparing(NumberPosition::period).thenComparingLong(NumberPosition::counter);

    /** @throws IllegalArgumentException if the counter is below 1 */
    public NumberPosition {
        Completeness.of("a position").needs("period", period).verify();
        if (counter < 1) {
            throw new IllegalArgumentException("numbers are counted from 1, not from " + counter);
        }
    }

    NumberPosition next() {
        return new NumberPosition(period, Math.addExact(counter, 1));
    }

    @Override
    public int compareTo(NumberPosition other) {
        return ORDER.compare(this, other);
    }

    /** {@return such as {@code 17 of 2026-03}} */
    @Override
    public String toString() {
        return counter + " of " + period;
    }

    /**
     * The time within which a counter runs.
     *
     * @param year  1 to 9999, or 0 where the counter never starts again
     * @param month  1 to 12, or 0 where the counter runs all year
     */
    public record Period(int year, int month) implements Comparable<Period> {

        static final Period ALL_TIME = new Period(0, 0);

        private static final Comparator<Period> ORDER =
                Comparator.comparingInt(Period::year).thenComparingInt(Period::month);

        /** @throws IllegalArgumentException if there is no such period */
        public Period {
            if (year < 0 || year > 9999 || month < 0 || month > 12 || (year == 0 && month != 0)) {
                throw new IllegalArgumentException(
                        "a number can state the years 1 to 9999 and their months, not " + month + "/" + year);
            }
        }

        static Period of(LocalDate day, boolean byYear, boolean byMonth) {
            return byYear ? new Period(day.getYear(), byMonth ? day.getMonthValue() : 0) : ALL_TIME;
        }

        @Override
        public int compareTo(Period other) {
            return ORDER.compare(this, other);
        }

        /** {@return such as {@code 2026} or {@code 2026-03}} */
        @Override
        public String toString() {
            if (year == 0) {
                return "all time";
            }
            return Digits.padded(year, 4) + (month == 0 ? "" : "-" + Digits.padded(month, 2));
        }
    }
}
