package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.time.YearMonth;
import org.facturier.core.finding.Completeness;

/**
 * The days that one return covers.
 *
 * @param from  the first day
 * @param until  the day after the last one: the end is exclusive
 */
public record VatPeriod(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if the period has no day */
    public VatPeriod {
        Completeness.of("a period").needs("from", from).needs("until", until).verify();
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period has a day at least: from " + from + " until " + until);
        }
    }

    /** {@return a month} */
    public static VatPeriod month(YearMonth month) {
        return new VatPeriod(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** {@return the three months that begin with one} */
    public static VatPeriod quarter(YearMonth first) {
        return new VatPeriod(first.atDay(1), first.plusMonths(3).atDay(1));
    }

    /** {@return whether a day lies in it} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
