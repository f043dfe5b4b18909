package org.facturier.core.dueperiod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.facturier.core.measure.ServicePeriod;

/** By which versions the days of a stretch are due, and by which they were billed. */
record Versions(Stretch stretch) {

    /** {@return whether every day is due by the versions that billed it, so that only amounts can differ} */
    boolean areKept() {
        return Spans.within(
                        stretch.days(), day -> !claimed(stretch.claims(), day).equals(billed(day, line -> true)))
                .isEmpty();
    }

    /** {@return the days that are due, and do not stand billed by the versions by which they are} */
    Optional<ServicePeriod> missing() {
        return Spans.within(
                stretch.dueDays(),
                day -> isDue(day) && !claimed(stretch.due(), day).equals(billed(day, line -> line.standsOn(day))));
    }

    /** {@return the days of a line that are no longer due by its version} */
    Optional<ServicePeriod> leftBy(Billed line) {
        return Spans.within(
                line.days(),
                day -> !claimed(stretch.claims(), day).contains(line.origin().version()));
    }

    private boolean isDue(LocalDate day) {
        return stretch.due().stream().anyMatch(claim -> claim.days().contains(day));
    }

    private static Set<Integer> claimed(List<Claim> claims, LocalDate day) {
        return claims.stream()
                .filter(claim -> claim.days().contains(day))
                .map(claim -> claim.term().version())
                .collect(Collectors.toSet());
    }

    private Set<Integer> billed(LocalDate day, Predicate<Billed> counts) {
        return stretch.billedLines().stream()
                .filter(line -> line.days().contains(day))
                .filter(counts)
                .map(line -> line.origin().version())
                .collect(Collectors.toSet());
    }
}
