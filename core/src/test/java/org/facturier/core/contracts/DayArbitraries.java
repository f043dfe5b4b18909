package org.facturier.core.contracts;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.measure.ServicePeriod;

/** Days and periods; never today's, for no test depends on when it runs. */
public final class DayArbitraries {

    private DayArbitraries() {}

    /** {@return days of some years, the ends of months among them} */
    public static Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    }

    /** {@return days of all the years that documents may have, leap days and the turns of years and centuries often} */
    public static Arbitrary<LocalDate> extremeDays() {
        return Arbitraries.oneOf(
                between(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)),
                Arbitraries.of("2000-02-29", "2024-02-29", "2023-12-31", "2024-01-01", "1900-01-01", "2199-12-31")
                        .map(LocalDate::parse));
    }

    /** {@return periods of one day to two years} */
    public static Arbitrary<ServicePeriod> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 800))
                .as((from, days) -> new ServicePeriod(from, from.plusDays(days)));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
