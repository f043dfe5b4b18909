package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.YearMonth;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * The time within which a counter runs: a day, a month, a quarter, a year, a fiscal year, or all time. Two numbers
 * with one counter are two documents as long as their periods differ and the number tells so.
 *
 * @param first  the first day
 * @param last  the last day, inclusive
 */
public record CountingPeriod(LocalDate first, LocalDate last) implements Comparable<CountingPeriod> {

    /** The period of a counter that never begins again. */
    static final CountingPeriod ALL_TIME = new CountingPeriod(LocalDate.MIN, LocalDate.MAX);

    /** @throws IllegalArgumentException if the last day is before the first */
    public CountingPeriod {
        Completeness.of("a period").needs("first", first).needs("last", last).verify();
        if (last.isBefore(first)) {
            throw new RefusedException(say("periodEnds", "a period ends on or after {first}, not on {last}")
                    .with("first", first.toString())
                    .with("last", last.toString()));
        }
    }

    /** {@return a calendar year} */
    public static CountingPeriod of(int year) {
        return new CountingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** {@return a calendar month} */
    public static CountingPeriod of(YearMonth month) {
        return new CountingPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** {@return a quarter of a calendar year, from 1 to 4} */
    static CountingPeriod ofQuarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new CountingPeriod(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** {@return whether there is a day that is in both} */
    boolean meets(CountingPeriod other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** {@return the days of both; there must be one} */
    CountingPeriod within(CountingPeriod other) {
        return new CountingPeriod(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }

    /** The earlier a period begins the earlier it comes. */
    @Override
    public int compareTo(CountingPeriod other) {
        int begins = first.compareTo(other.first);
        return begins == 0 ? last.compareTo(other.last) : begins;
    }

    /** {@return what a finding says of it: digits, or a part of a sentence that each language says in its own words} */
    Object said() {
        if (equals(ALL_TIME)) {
            return say("allTime", "all time");
        }
        return isNamed()
                ? toString()
                : say("spanOfDays", "{first} to {last}").with("first", first).with("last", last);
    }

    /** {@return whether it is a year, a month or a day} */
    private boolean isNamed() {
        return first.equals(last) || equals(of(first.getYear())) || equals(of(YearMonth.from(first)));
    }

    /** {@return such as {@code 2026}, {@code 2026-03}, {@code 2026-03-31} or {@code 2026-07-01 to 2027-06-30}} */
    @Override
    public String toString() {
        if (equals(ALL_TIME)) {
            return "all time";
        }
        if (first.getDayOfYear() == 1 && equals(of(first.getYear()))) {
            return Digits.padded(first.getYear(), 4);
        }
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        return equals(of(month)) ? month.toString() : first + " to " + last;
    }
}
