package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Decimals;

/**
 * How a law finds the rate: points above a reference rate of some day.
 * <p>In Belgium 8 points above 3.15 % are 11.15 %, rounded up to the next half point: 11.5 % in the first half of
 * 2025.
 *
 * @param reference  the reference rate, such as {@code ECB-MRO}
 * @param points  hundredths added to it
 * @param moment  the day whose reference rate counts
 * @param bySemester  whether each semester has its own rate; else the rate of the first day of interest stays
 * @param roundedUpTo  the step to which the sum is rounded up, such as {@code 0.5}; empty where it is not
 * @source Directive 2011/7/EU, art. 2(6) and (7), 3(3)
 */
record RateFixing(
        String reference, BigDecimal points, Moment moment, boolean bySemester, Optional<BigDecimal> roundedUpTo) {

    /** The day whose reference rate counts for a semester. */
    enum Moment {
        /** 1 January and 1 July. */
        FIRST_DAY_OF_SEMESTER,
        /** 31 December and 30 June. */
        DAY_BEFORE_SEMESTER
    }

    /** @throws IllegalArgumentException if the step is not above zero */
    RateFixing {
        Completeness.of("the fixing of a rate")
                .needs("reference", reference)
                .needs("points", points)
                .needs("moment", moment)
                .verify();
        if (roundedUpTo.filter(step -> step.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("a rate is rounded up to a step above zero, not " + roundedUpTo.get());
        }
    }

    /** {@return the day whose reference rate counts for interest on a day} */
    LocalDate fixedOn(LocalDate day) {
        LocalDate start = Semester.of(day).start();
        return moment == Moment.FIRST_DAY_OF_SEMESTER ? start : start.minusDays(1);
    }

    /** {@return the rate for interest on a day, in hundredths a year; empty where the reference is not known} */
    Optional<BigDecimal> percentOn(LocalDate day, ReferenceRates rates) {
        return rates.percentOn(reference, fixedOn(day)).map(percent -> raised(percent.add(points)));
    }

    /** {@return the sum, raised to a multiple of the step; a sum that is one stays} */
    private BigDecimal raised(BigDecimal sum) {
        return Decimals.canonical(
                roundedUpTo.map(step -> sum.add(missing(sum, step))).orElse(sum));
    }

    /**
     * {@return what is missing to the next multiple; of a sum below zero, as with a negative reference rate, what it
     * is beyond the one above it}
     */
    private static BigDecimal missing(BigDecimal sum, BigDecimal step) {
        BigDecimal beyond = sum.remainder(step);
        return beyond.signum() > 0 ? step.subtract(beyond) : beyond.negate();
    }
}
