package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.Comparator;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * Where a number stands in its series, as {@link NumberPattern#position} reads it back.
 *
 * @param period  the time within which the counter runs
 * @param counter  the place in the period, from 1
 */
public record NumberPosition(CountingPeriod period, long counter) implements Comparable<NumberPosition> {

    /**
     * Periods in their order, then counters: the order in which numbers are given out, which their text need not
     * have.
     */
    private static final Comparator<NumberPosition> ORDER =
            Comparator.comparing(NumberPosition::period).thenComparingLong(NumberPosition::counter);

    /** @throws IllegalArgumentException if the counter is below 1 */
    public NumberPosition {
        Completeness.of("a position").needs("period", period).verify();
        if (counter < 1) {
            throw new RefusedException(say("countedFrom", "numbers are counted from {least}, not from {counter}")
                    .with("least", "1")
                    .with("counter", String.valueOf(counter)));
        }
    }

    /**
     * {@return the next position within the same period; whether its number still fits the pattern is asked when it
     * is written}
     */
    NumberPosition next() {
        return new NumberPosition(period, Math.addExact(counter, 1));
    }

    @Override
    public int compareTo(NumberPosition other) {
        return ORDER.compare(this, other);
    }

    /** {@return such as {@code 17 of 2026-03}} */
    @Override
    public String toString() {
        return counter + " of " + period;
    }
}
