package org.facturier.examples.guide.ports;

import java.time.LocalDate;
import java.util.Set;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.contracts.BusinessDaysContract;

/** The smallest calendar: weekdays without some holidays. */
class LyonCalendarProperties implements BusinessDaysContract {

    // region port
    static final BusinessDays LYON =
            BusinessDays.weekdays().except(Set.of(LocalDate.of(2026, 7, 14), LocalDate.of(2026, 12, 25)));
    // endregion

    @Override
    public BusinessDays calendar() {
        return LYON;
    }
}
