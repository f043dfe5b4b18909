package org.facturier.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Where a day goes on which something is to be done and that is no business day.
 *
 * @source ISDA 2006 definitions, 4.12 (ISO 20022, BusinessDayConvention)
 */
public enum BusinessDayRule {
    /** To the next business day. */
    FOLLOWING {
        @Override
        public LocalDate adjusted(LocalDate day, BusinessDays calendar) {
            return nearest(day, 1, calendar);
        }
    },
    /** To the next business day, unless that is in another month: then to the last one before. */
    MODIFIED_FOLLOWING {
        @Override
        public LocalDate adjusted(LocalDate day, BusinessDays calendar) {
            LocalDate next = nearest(day, 1, calendar);
            return next.getMonth() == day.getMonth() ? next : nearest(day, -1, calendar);
        }
    },
    /** To the last business day before. */
    PRECEDING {
        @Override
        public LocalDate adjusted(LocalDate day, BusinessDays calendar) {
            return nearest(day, -1, calendar);
        }
    };

    private static final int FARTHEST = 30;

    /**
     * {@return the day itself where it is a business day, else the one it goes to}
     *
     * @throws DateTimeException if the calendar has no business day within thirty days
     */
    public abstract LocalDate adjusted(LocalDate day, BusinessDays calendar);

    private static LocalDate nearest(LocalDate day, int step, BusinessDays calendar) {
        LocalDate open = day;
        for (int tried = 0; !calendar.isOpen(open); tried++) {
            if (tried == FARTHEST) {
                throw new DateTimeException("no business day within " + FARTHEST + " days of " + day);
            }
            open = open.plusDays(step);
        }
        return open;
    }
}
