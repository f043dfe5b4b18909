package org.facturier.numbering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * How days fall into the periods of a counter.
 *
 * @param restart  when the counter begins again
 * @param fiscalYears  the fiscal years, of no account where nothing in the pattern asks for them
 */
record Dating(Restart restart, FiscalYears fiscalYears) {

    /**
     * {@return the period of a document of a day: the calendar year of 15 March 2026, or its fiscal year from 1 July
     * 2025, or its day alone}
     */
    CountingPeriod period(LocalDate day) {
        return switch (restart) {
            case NEVER -> CountingPeriod.ALL_TIME;
            case YEARLY -> CountingPeriod.of(day.getYear());
            case FISCAL_YEARLY -> fiscalYears.startingIn(fiscalYears.of(day));
            case QUARTERLY -> CountingPeriod.ofQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case DAILY -> new CountingPeriod(day, day);
            case MONTHLY -> CountingPeriod.of(YearMonth.from(day));
        };
    }
}
