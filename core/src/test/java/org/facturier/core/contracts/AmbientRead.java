package org.facturier.core.contracts;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/**
 * What reads the clock, the zone, the language or the streams of the machine.
 *
 * @param owners  the types that have it
 * @param names  of methods and fields
 */
record AmbientRead(Set<Class<?>> owners, Set<String> names) {

    private static final List<AmbientRead> ALL = List.of(
            new AmbientRead(
                    Set.of(
                            LocalDate.class,
                            LocalTime.class,
                            LocalDateTime.class,
                            OffsetDateTime.class,
                            ZonedDateTime.class,
                            Instant.class,
                            Year.class,
                            YearMonth.class,
                            MonthDay.class),
                    Set.of("now")),
            new AmbientRead(Set.of(Clock.class), Set.of("systemDefaultZone", "systemUTC", "system")),
            new AmbientRead(Set.of(ZoneId.class), Set.of("systemDefault")),
            new AmbientRead(Set.of(TimeZone.class, Locale.class), Set.of("getDefault")),
            new AmbientRead(Set.of(System.class), Set.of("currentTimeMillis", "nanoTime", "out", "err")),
            new AmbientRead(
                    Set.of(String.class), Set.of("toUpperCase", "toLowerCase", "format", "formatted", "getBytes")));

    /** {@return whether an access is one; of a text only where it says neither language nor encoding} */
    static boolean isOne(JavaAccess<?> access) {
        return ALL.stream().anyMatch(read -> read.isMet(access));
    }

    private boolean isMet(JavaAccess<?> access) {
        return names.contains(access.getName())
                && owners.stream().anyMatch(access.getTargetOwner()::isEquivalentTo)
                && (!access.getTargetOwner().isEquivalentTo(String.class) || isBare(access));
    }

    private static boolean isBare(JavaAccess<?> access) {
        return access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).stream()
                .map(JavaCodeUnit.class::cast)
                .flatMap(unit -> unit.getRawParameterTypes().stream())
                .noneMatch(each -> each.isEquivalentTo(Locale.class) || each.isEquivalentTo(Charset.class));
    }
}
