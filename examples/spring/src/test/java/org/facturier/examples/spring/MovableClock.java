package org.facturier.examples.spring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
final class MovableClock extends Clock {

    private final ZoneId zone = ZoneId.of("Europe/Paris");
    private volatile Instant now = Instant.EPOCH;

    /** Goes to noon of a day. */
    void goTo(LocalDate day) {
        now = day.atTime(12, 0).atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("the house has one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
