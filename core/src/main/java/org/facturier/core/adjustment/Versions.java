package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.facturier.core.measure.ServicePeriod;

/**
 * By which versions the days of a stretch are due, and by which they were billed: what tells a change that was agreed from one
 * that was not, and which days a difference is for.
 *
 * @param stretch  the days
 */
record Versions(Stretch stretch) {

    /**
     * {@return whether every day is due by the versions that billed it, so that only amounts can differ}
     *
     * <p>Days to come count as due here, for their versions are known.
     */
    boolean areKept() {
        return Spans.within(
                        stretch.days(),
                        day -> !claimed(stretch.dueAmounts(), day).equals(billed(day, line -> true)))
                .isEmpty();
    }

    /**
     * {@return the days that are due, and do not stand billed by the versions by which they are, from the first to the last}
     *
     * <p>Of a month billed by version 1, amended from the 16th, these are the days from the 16th on.
     */
    Optional<ServicePeriod> missing() {
        return Spans.within(
                stretch.dueDays(),
                day -> isDue(day) && !claimed(stretch.due(), day).equals(billed(day, line -> line.standsOn(day))));
    }

    /**
     * {@return the days of a line that are no longer due by its version, from the first to the last; empty where all still are}
     */
    Optional<ServicePeriod> leftBy(Billed line) {
        return Spans.within(
                line.days(),
                day -> !claimed(stretch.dueAmounts(), day)
                        .contains(line.origin().version()));
    }

    private boolean isDue(LocalDate day) {
        return stretch.due().stream().anyMatch(dueAmount -> dueAmount.days().contains(day));
    }

    private static Set<Integer> claimed(List<DueAmount> dueAmounts, LocalDate day) {
        return dueAmounts.stream()
                .filter(dueAmount -> dueAmount.days().contains(day))
                .map(dueAmount -> dueAmount.term().version())
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
