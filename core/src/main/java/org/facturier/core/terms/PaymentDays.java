package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * The days of the month on which a buyer pays, such as the 15th, or the 10th and the 25th. A month that lacks a day has its
 * last day instead.
 *
 * @param ofMonth  at least one of 1 to 31, each once, the first first
 */
public record PaymentDays(List<Integer> ofMonth) {

    private static final int LAST = 31;

    /** @throws IllegalArgumentException if there is none, or one that no month has */
    public PaymentDays {
        Completeness.of("days of payment")
                .needs("ofMonth", ofMonth)
                .needsEach("ofMonth", ofMonth)
                .verify();
        ofMonth = ofMonth.stream().distinct().sorted().toList();
        if (ofMonth.isEmpty() || ofMonth.get(0) < 1 || ofMonth.get(ofMonth.size() - 1) > LAST) {
            throw new RefusedException(say("paymentDays", "days of payment are some of 1 to {last}, not {days}")
                    .with("last", LAST)
                    .with("days", ofMonth));
        }
    }

    /** {@return the first of these days that is not before a day} */
    LocalDate from(LocalDate day) {
        return ofMonth.stream()
                .map(each -> inMonthOf(day, each))
                .filter(each -> !each.isBefore(day))
                .findFirst()
                .orElseGet(() -> inMonthOf(day.plusMonths(1), ofMonth.get(0)));
    }

    private static LocalDate inMonthOf(LocalDate day, int ofMonth) {
        return day.withDayOfMonth(Math.min(ofMonth, day.lengthOfMonth()));
    }
}
