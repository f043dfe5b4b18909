package org.facturier.core.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The length of a billing period. */
public enum CycleUnit {
    /** A day. */
    DAY(ChronoUnit.DAYS, 1),
    /** Seven days. */
    WEEK(ChronoUnit.WEEKS, 1),
    /** A calendar month. */
    MONTH(ChronoUnit.MONTHS, 1),
    /** Three months. */
    QUARTER(ChronoUnit.MONTHS, 3),
    /** Six months. */
    HALF_YEAR(ChronoUnit.MONTHS, 6),
    /** Twelve months. */
    YEAR(ChronoUnit.MONTHS, 12);

    private final ChronoUnit unit;
    private final int units;

    CycleUnit(ChronoUnit unit, int units) {
        this.unit = unit;
        this.units = units;
    }

    /** {@return the anchor moved by so many lengths, to the end of a shorter month where the day is missing} */
    LocalDate plus(LocalDate anchor, long lengths) {
        return anchor.plus(Math.multiplyExact(units, lengths), unit);
    }

    /** {@return the whole lengths from one day to another, cut towards zero} */
    long between(LocalDate from, LocalDate to) {
        return unit.between(from, to) / units;
    }
}
