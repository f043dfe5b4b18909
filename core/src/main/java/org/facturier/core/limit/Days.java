package org.facturier.core.limit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days as texts, read strictly: what is not quite one is refused, never bent. */
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
        throw new IllegalArgumentException("expected a day from " + Limits.FIRST_DAY.getYear() + " to "
                + Limits.LAST_DAY.getYear() + ", such as 2026-01-31");
    }

    private static LocalDate calendarDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new IllegalArgumentException("there is no day " + text, impossible);
        }
    }
}
