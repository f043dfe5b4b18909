package org.facturier.core.adjustment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.facturier.core.measure.ServicePeriod;

/** From a first day to a last, whatever lies between: for lines and documents that state one period. */
public final class Spans {

    private Spans() {}

    /**
     * {@return from the first of all days to the last, gaps included}
     *
     * @throws java.util.NoSuchElementException if there is no period
     */
    public static ServicePeriod of(Collection<ServicePeriod> periods) {
        return periods.stream().reduce(Spans::of).orElseThrow();
    }

    private static ServicePeriod of(ServicePeriod one, ServicePeriod other) {
        return new ServicePeriod(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }

    /**
     * {@return from the first day of a period that is so to the last, empty where none is} Days between that are not so are in
     * it.
     */
    static Optional<ServicePeriod> within(ServicePeriod period, Predicate<LocalDate> isSo) {
        SortedSet<LocalDate> days = new TreeSet<>();
        period.from().datesUntil(period.until()).filter(isSo).forEach(days::add);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServicePeriod(days.first(), days.last().plusDays(1)));
    }
}
