package org.facturier.core.measure;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * Days during which something was supplied. Where the last day is known and not the one after it, {@link #including} makes the
 * period: June is {@code new ServicePeriod(1 June, 1 July)} or {@code ServicePeriod.including(1 June, 30 June)}.
 *
 * @param from  the first day
 * @param until  the day after the last one: the end is exclusive
 * @source EN 16931-1:2017, BG-14 and BG-26, whose end is inclusive: see {@link #lastDay}
 */
public record ServicePeriod(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if the period has no day */
    public ServicePeriod {
        Completeness.of("a period").needs("from", from).needs("until", until).verify();
        if (!from.isBefore(until)) {
            throw new RefusedException(
                    say("periodEmpty", "a period has a day at least: from {from} until {until} (exclusive)")
                            .with("from", from)
                            .with("until", until));
        }
    }

    /**
     * {@return the period of both days and all between them}
     *
     * @param first  the first day
     * @param last  the last day, in the period like the first: the end is inclusive
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static ServicePeriod including(LocalDate first, LocalDate last) {
        Completeness.of("a period").needs("first", first).needs("last", last).verify();
        return new ServicePeriod(first, last.plusDays(1));
    }

    /** {@return the last day in it (BT-74, BT-135)} */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** {@return whether a day lies in it} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** {@return whether a day lies in both} */
    public boolean overlaps(ServicePeriod other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** {@return the number of its days} */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** {@return such as {@code 2026-01-01/2026-04-01}, the end exclusive as in ISO 8601} */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
