package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * The least that an agreed rate may be.
 *
 * @param times  how many times the reference rate
 * @param reference  the reference rate, such as {@code FR-LEGAL-PROFESSIONAL}
 * @source Code de commerce, art. L441-10 II
 */
record RateFloor(int times, String reference) {

    RateFloor {
        Completeness.of("a floor of rates").needs("reference", reference).verify();
    }

    /** {@return the floor on a day, in hundredths a year; empty where the reference is not known} */
    Optional<BigDecimal> percentOn(LocalDate day, ReferenceRates rates) {
        return rates.percentOn(reference, day).map(percent -> percent.multiply(BigDecimal.valueOf(times)));
    }
}
