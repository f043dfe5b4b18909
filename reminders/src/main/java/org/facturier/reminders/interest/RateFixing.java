package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Decimals;

/**
 * How a law finds the rate: points above a reference rate of some day.
 *
 * @param reference  the reference rate, such as {@code ECB-MRO}
 * @param points  hundredths added to it
 * @param moment  the day whose reference rate counts
 * @param bySemester  whether each semester has its own rate; else the rate of the first day of interest stays
 * @param roundedUpTo  the step to which the sum is rounded up, such as {@code 0.5}; empty where it is not
 * @source Directive 2011/7/EU, art. 2(6) and (7), 3(3)
 */
public record RateFixing(
        String reference, BigDecimal points, Moment moment, boolean bySemester, Optional<BigDecimal> roundedUpTo) {

    /** The day whose reference rate counts for a semester. */
    public enum Moment {
        /** 1 January and 1 July. */
        FIRST_DAY_OF_SEMESTER,
        /** 31 December and 30 June. */
        DAY_BEFORE_SEMESTER
    }

    /** @throws IllegalArgumentException if the step is not above zero */
    public RateFixing {
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
    public LocalDate fixedOn(LocalDate day) {
        LocalDate start = Semester.of(day).start();
        return moment == Moment.FIRST_DAY_OF_SEMESTER ? start : start.minusDays(1);
    }

    /** {@return the rate for interest on a day, in hundredths a year; empty where the reference is not known} */
    public Optional<BigDecimal> percentOn(LocalDate day, ReferenceRates rates) {
        return rates.on(reference, fixedOn(day))
                .map(rate -> raised(rate.percent().add(points)));
    }

    private BigDecimal raised(BigDecimal sum) {
        return Decimals.canonical(
                roundedUpTo.map(step -> sum.add(missing(sum, step))).orElse(sum));
    }

    private static BigDecimal missing(BigDecimal sum, BigDecimal step) {
        BigDecimal beyond = sum.remainder(step);
        return beyond.signum() > 0 ? step.subtract(beyond) : beyond.negate();
    }
}
