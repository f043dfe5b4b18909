package org.facturier.examples.guide.ports;

import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.contracts.DayCountContract;
import org.facturier.core.cycle.DayCount;

/** The smallest count: a day of the week weighs twice a day of the weekend. */
class QuietWeekendsProperties implements DayCountContract {

    // region port
    static final DayCount QUIET_WEEKENDS = (period, day) -> period.from()
            .datesUntil(day)
            .mapToLong(passed -> BusinessDays.weekdays().isOpen(passed) ? 2 : 1)
            .sum();
    // endregion

    @Override
    public DayCount count() {
        return QUIET_WEEKENDS;
    }
}
