package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Decimals;

/**
 * A rate that somebody publishes, and the days on which it is known to hold.
 *
 * @param reference  which rate, such as {@code ECB-MRO}
 * @param from  the first day
 * @param until  the last day on which it is known to hold, inclusive
 * @param percent  hundredths a year: two per cent is {@code 2}; may be negative
 * @param source  who published it
 */
record ReferenceRate(String reference, LocalDate from, LocalDate until, BigDecimal percent, String source) {

    /** @throws IllegalArgumentException if the last day is before the first, or no source is named */
    ReferenceRate {
        Completeness.of("a reference rate")
                .needs("reference", reference)
                .needs("from", from)
                .needs("until", until)
                .needs("percent", percent)
                .needs("source", source)
                .verify();
        percent = Decimals.canonical(percent);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a rate from " + from + " cannot hold until " + until);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a reference rate names its source");
        }
    }

    /** {@return whether it is known to hold on a day} */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
