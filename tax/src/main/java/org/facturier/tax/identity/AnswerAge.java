package org.facturier.tax.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How long an answer of a registry is good for.
 *
 * @param validDays  for how many days after it was asked for, counted in UTC; zero for the same day only
 */
record AnswerAge(int validDays) {

    /** @throws IllegalArgumentException if the days are negative */
    AnswerAge {
        if (validDays < 0) {
            throw new IllegalArgumentException("an answer is good for some days or none, not for " + validDays);
        }
    }

    /** {@return whether an answer is still good on a day; the last of its days is inclusive} */
    boolean isRecent(VatNumberEvidence answer, LocalDate on) {
        return !day(answer.askedAt()).isBefore(on.minusDays(validDays));
    }

    /** {@return the day of an instant in UTC, in which the age of answers is counted wherever the host is} */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
