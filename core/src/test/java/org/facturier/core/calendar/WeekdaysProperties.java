package org.facturier.core.calendar;

import org.facturier.core.contracts.BusinessDaysContract;

/** The calendar of the library keeps the promises of the port. */
class WeekdaysProperties implements BusinessDaysContract {
    @Override
    public BusinessDays calendar() {
        return BusinessDays.weekdays();
    }
}
