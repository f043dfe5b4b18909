package org.facturier.core.agreement;

import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.contracts.BusinessDaysContract;

/** The calendar of the library keeps the promises of the port. */
class WeekdaysProperties implements BusinessDaysContract {
    @Override
    public BusinessDays calendar() {
        return BusinessDays.weekdays();
    }
}
