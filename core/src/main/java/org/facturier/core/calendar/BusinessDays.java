package org.facturier.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days business is done: the host's calendar, with the holidays of the place that counts.
 *
 * @implSpec Immutable and safe for many threads. B1: equal days give equal answers. B2: a business day is never more than
 * thirty days away.
 */
@FunctionalInterface
public interface BusinessDays {

    /** {@return whether business is done on a day} */
    boolean isOpen(LocalDate day);

    /** {@return Monday to Friday, without any holiday} */
    static BusinessDays weekdays() {
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** {@return the days of this calendar that are no holidays} */
    default BusinessDays except(Set<LocalDate> holidays) {
        Set<LocalDate> closed = Set.copyOf(holidays);
        return day -> isOpen(day) && !closed.contains(day);
    }
}
