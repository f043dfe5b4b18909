package org.facturier.core.limit;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * Days as texts, read strictly: what is not quite one is refused, never bent. Readers of JSON and of CSV read them here. A year
 * has four digits, a month and a day two; 30 February is refused and not moved.
 */
public final class Days {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /**
     * {@return the day that a text states}
     *
     * @param text  such as {@code 2026-01-31}
     * @throws IllegalArgumentException if the text is another, there is no such day, or it is beyond {@link Limits}
     */
    public static LocalDate parse(String text) {
        if (SHAPE.matcher(text).matches()) {
            LocalDate day = calendarDay(text);
            if (Limits.hold(day)) {
                return day;
            }
        }
        throw new RefusedException(say("dayExpected", "expected a day from {first} to {last}, such as {example}")
                .with("first", String.valueOf(Limits.FIRST_DAY.getYear()))
                .with("last", String.valueOf(Limits.LAST_DAY.getYear()))
                .with("example", "2026-01-31"));
    }

    /**
     * {@return the day of a text that has the shape of one}
     *
     * @throws RefusedException if the calendar has no such day
     */
    private static LocalDate calendarDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new RefusedException(say("noSuchDay", "there is no day {day}").with("day", text), impossible);
        }
    }
}
