package org.facturier.reminders.interest;

import java.time.LocalDate;

/**
 * Half a calendar year: rates for late payment are fixed on 1 January and 1 July.
 *
 * @source Directive 2011/7/EU, art. 2(7)
 */
record Semester(LocalDate start) {

    /** {@return the semester of a day: from 1 January to 30 June, or from 1 July to 31 December} */
    static Semester of(LocalDate day) {
        return new Semester(LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1));
    }

    LocalDate lastDay() {
        return start.plusMonths(6).minusDays(1);
    }
}
