package org.facturier.examples.guide.ports;

import java.time.LocalDate;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.contracts.PostponementContract;
import org.facturier.core.issuing.Postponement;

/** The smallest postponement: what is due at the weekend is in time on Monday. */
class NextWeekdayProperties implements PostponementContract {

    // region port
    static final Postponement NEXT_WEEKDAY = (dueOn, header) -> {
        LocalDate day = dueOn;
        while (!BusinessDays.weekdays().isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    };
    // endregion

    @Override
    public Postponement law() {
        return NEXT_WEEKDAY;
    }
}
