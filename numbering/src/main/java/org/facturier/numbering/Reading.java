package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;

/**
 * A number read back: what it says of its place in the series.
 *
 * @param position  where it stands
 * @param told  the days on which it can have been given, as far as it says
 * @param check  the check characters it ends in, empty where the pattern has none
 * @param expectedCheck  those that the rest of it gives
 */
record Reading(NumberPosition position, CountingPeriod told, String check, String expectedCheck) {

    /** {@return whether the count or the dates put it before another} */
    boolean isBefore(Reading other) {
        return position.compareTo(other.position) < 0 || told.last().isBefore(other.told.first());
    }

    /**
     * {@return whether its check characters agree with the rest of it; a pattern without any says nothing against it}
     */
    boolean isSound() {
        return check.equals(expectedCheck);
    }

    /** {@return such as {@code 17 of 2026-03} or {@code 5 of all time, given in 2027}, as a part of a sentence} */
    Message place() {
        Message place = told.equals(position.period())
                ? say("placeInSeries", "{counter} of {period}")
                : say("placeGiven", "{counter} of {period}, given in {told}").with("told", told.said());
        return place.with("counter", String.valueOf(position.counter()))
                .with("period", position.period().said());
    }

    /** {@return such as {@code the last number F-98 ends in 98, the rest of it gives 76}, without the number} */
    Message misprint() {
        return say("the last number {number} ends in {check}, the rest of it gives {expected}")
                .with("check", check)
                .with("expected", expectedCheck);
    }
}
