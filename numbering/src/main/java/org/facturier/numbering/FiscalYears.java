package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.MonthDay;
import org.facturier.core.finding.RefusedException;

/**
 * The fiscal years of a house, each known by the calendar year in which it starts. From 1 July, the fiscal year of
 * 2026 has the days from 1 July 2026 to 30 June 2027, both inclusive.
 * Years of other lengths, such as the one of a house that moves its fiscal year, are not among them: such a house
 * begins a new series.
 *
 * @param start  the first day, one that each year has: 29 February is refused
 */
record FiscalYears(MonthDay start) {

    /**
     * Fiscal years that are calendar years; where nothing in a pattern asks for fiscal years, it is these that nobody
     * asks.
     */
    static final FiscalYears CALENDAR = new FiscalYears(MonthDay.of(1, 1));

    FiscalYears {
        if (!start.isValidYear(2027)) {
            throw new RefusedException(
                    say("fiscalStart", "a fiscal year starts on a day that each year has, not on {day}")
                            .with("day", start.toString()));
        }
    }

    /** {@return the calendar year in which the fiscal year of a day starts} From 1 July, 30 June 2026 is of 2025. */
    int of(LocalDate day) {
        return day.isBefore(start.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** {@return all days of the fiscal year that starts in a year} */
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
