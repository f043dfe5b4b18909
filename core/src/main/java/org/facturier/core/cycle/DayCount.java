package org.facturier.core.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;

/**
 * How days become a part of a period, where something is in force for a piece of it only. A host adds a count of its own by
 * implementing this; actual days are counted where an agreement says nothing.
 *
 * @implSpec Immutable and safe for many threads. D1: equal arguments give equal counts. D2: nothing has passed on the first
 * day of a period. D3: a later day never counts less. D4: a whole period counts for something. D5: a price is spread over
 * days of the period itself, up to its end.
 */
public interface DayCount {

    /**
     * {@return how much of a period has passed when a day begins, in units of its own; the whole is what has passed at its end}
     *
     * @param period  the whole over which a price is spread
     * @param day  in the period, or the day after its last
     */
    long passed(ServicePeriod period, LocalDate day);

    /**
     * {@return the days over which the price of a period is spread: all, even before the first in force}
     *
     * @param whole  the period as its cycle has it, never cut
     * @param first  the first day in it on which the rule is in force
     */
    default ServicePeriod spread(ServicePeriod whole, LocalDate first) {
        return whole;
    }

    /** {@return what is counted, for the words on a line; empty where only the proportion means something} */
    default Optional<Unit> unit() {
        return Optional.empty();
    }

    /** Each day as it is. */
    record Actual() implements DayCount {
        @Override
        public Optional<Unit> unit() {
            return Optional.of(Unit.DAY);
        }

        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return ChronoUnit.DAYS.between(period.from(), day);
        }
    }

    /**
     * Every month has thirty days: a 31st counts as the 30th, and the end of February for the days it lacks.
     *
     * @source 30E/360 (Eurobond basis): ISDA 2006 definitions, 4.16 (g)
     */
    record ThirtyE360() implements DayCount {

        private static final int MONTH = 30;

        @Override
        public Optional<Unit> unit() {
            return Optional.of(Unit.DAY);
        }

        /** A period of a 31st alone, of which nothing would count, has its one day. */
        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return counted(period.until()) == counted(period.from())
                    ? ChronoUnit.DAYS.between(period.from(), day)
                    : counted(day) - counted(period.from());
        }

        private static long counted(LocalDate day) {
            return MONTH * (12L * day.getYear() + day.getMonthValue()) + Math.min(MONTH, day.getDayOfMonth());
        }
    }

    /** Every calendar month weighs the same, and a day its own month's share of it. */
    record PerCalendarMonth() implements DayCount {

        /** The least number that 28, 29, 30 and 31 divide. */
        private static final long MONTH = 377_580;

        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return counted(day) - counted(period.from());
        }

        private static long counted(LocalDate day) {
            return MONTH * (12L * day.getYear() + day.getMonthValue())
                    + MONTH / day.lengthOfMonth() * (day.getDayOfMonth() - 1);
        }
    }

    /** No day counts: a period begun is due in full, with the piece that comes first in it. */
    record None() implements DayCount {
        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return day.isAfter(period.from()) ? 1 : 0;
        }

        @Override
        public ServicePeriod spread(ServicePeriod whole, LocalDate first) {
            return new ServicePeriod(
                    Stream.of(whole.from(), first).max(LocalDate::compareTo).orElseThrow(), whole.until());
        }
    }
}
