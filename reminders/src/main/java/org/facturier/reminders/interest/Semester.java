package org.facturier.reminders.interest;

import java.time.LocalDate;

/** Half a calendar year: rates for late payment are fixed on 1 January and 1 July. */
record Semester(LocalDate start) {

    static Semester of(LocalDate day) {
        return new Semester(LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1));
    }

    LocalDate lastDay() {
        return start.plusMonths(6).minusDays(1);
    }
}
