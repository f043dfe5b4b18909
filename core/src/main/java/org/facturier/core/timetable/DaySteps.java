package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.openitem.Step;
import org.facturier.core.openitem.Trail;

/**
 * What counts from a day. A day is folded as a whole, for what stands over documents acts at its end; so a fact told late takes
 * all steps of its day back.
 *
 * @param day  the day
 * @param steps  its facts in order, at least one
 */
record DaySteps(LocalDate day, List<Step> steps) {

    /**
     * {@return days of steps, the first one first; days on which nothing counts are not among them}
     *
     * @param steps  in order
     */
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

    /**
     * {@return the steps after a day, of days in order; those of the latest day come first, and whoever needs them in order
     * sorts}
     *
     * @param through  the day, whose own steps are left out
     * @param days  the days
     */
    static List<Step> after(LocalDate through, Trail<DaySteps> days) {
        List<Step> later = new ArrayList<>();
        for (Trail<DaySteps> rest = days; !rest.isEmpty() && rest.last().day().isAfter(through); rest = rest.before()) {
            later.addAll(rest.last().steps());
        }
        return later;
    }

    /**
     * {@return days in order up to one, that included; shares the row with these}
     *
     * @param through  the day
     * @param days  the days
     */
    static Trail<DaySteps> through(LocalDate through, Trail<DaySteps> days) {
        Trail<DaySteps> rest = days;
        while (!rest.isEmpty() && rest.last().day().isAfter(through)) {
            rest = rest.before();
        }
        return rest;
    }
}
