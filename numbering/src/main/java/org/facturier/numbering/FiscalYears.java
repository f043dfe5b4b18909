package org.facturier.numbering;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The fiscal years of a house, each known by the calendar year in which it starts.
 *
 * @param start  the first day, one that each year has
 */
record FiscalYears(MonthDay start) {

    static final FiscalYears CALENDAR = new FiscalYears(MonthDay.of(1, 1));

    FiscalYears {
        if (!start.isValidYear(2027)) {
            throw new IllegalArgumentException("a fiscal year starts on a day that each year has, not on " + start);
        }
    }

    int of(LocalDate day) {
        return day.isBefore(start.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    CountingPeriod startingIn(int year) {
        return new CountingPeriod(start.atYear(year), start.atYear(year + 1).minusDays(1));
    }

    /** {@return the calendar year in which a fiscal year ends} */
    int end(int year) {
        return equals(CALENDAR) ? year : year + 1;
    }

    /** {@return the year in which the fiscal year starts that ends in a year} */
    int startOfEnd(int year) {
        return equals(CALENDAR) ? year : year - 1;
    }
}
