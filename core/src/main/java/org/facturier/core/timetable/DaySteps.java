package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.holding.Step;
import org.facturier.core.holding.Trail;

/**
 * What counts from a day.
 *
 * @param day  the day
 * @param steps  its facts in order
 */
record DaySteps(LocalDate day, List<Step> steps) {

    /** {@return days of steps that are in order} */
    static List<DaySteps> of(List<Step> steps) {
        List<DaySteps> days = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            LocalDate day = steps.get(from).day();
            int to = from + 1;
            while (to < steps.size() && steps.get(to).day().equals(day)) {
                to++;
            }
            days.add(new DaySteps(day, List.copyOf(steps.subList(from, to))));
            from = to;
        }
        return days;
    }

    /** {@return the steps after a day, of days in order} */
    static List<Step> after(LocalDate through, Trail<DaySteps> days) {
        List<Step> later = new ArrayList<>();
        for (Trail<DaySteps> rest = days; !rest.isEmpty() && rest.last().day().isAfter(through); rest = rest.before()) {
            later.addAll(rest.last().steps());
        }
        return later;
    }

    /** {@return days in order up to one, that included} */
    static Trail<DaySteps> through(LocalDate through, Trail<DaySteps> days) {
        Trail<DaySteps> rest = days;
        while (!rest.isEmpty() && rest.last().day().isAfter(through)) {
            rest = rest.before();
        }
        return rest;
    }
}
