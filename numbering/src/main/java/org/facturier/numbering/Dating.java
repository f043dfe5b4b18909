package org.facturier.numbering;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How days fall into the periods of a counter.
 *
 * @param restart  when the counter begins again
 * @param fiscalYears  the fiscal years, of no account where nothing in the pattern asks for them
 */
record Dating(Restart restart, FiscalYears fiscalYears) {

    CountingPeriod period(LocalDate day) {
        return switch (restart) {
            case NEVER -> CountingPeriod.ALL_TIME;
            case YEARLY -> CountingPeriod.of(day.getYear());
            case FISCAL_YEARLY -> fiscalYears.startingIn(fiscalYears.of(day));
            case MONTHLY -> CountingPeriod.of(YearMonth.from(day));
        };
    }
}
