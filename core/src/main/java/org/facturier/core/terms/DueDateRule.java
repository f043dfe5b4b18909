package org.facturier.core.terms;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * How the last day to pay is found.
 *
 * @param from  the day from which it counts
 * @param months  whole months after that day, 0 or more, counted before anything else; for later instalments
 * @param days  days, 0 or more
 * @param endOfMonth  in which order to go to the end of the month, empty if not at all
 * @source Code de commerce, art. L441-10 I
 */
public record DueDateRule(DueFrom from, int months, int days, Optional<EndOfMonth> endOfMonth) {

    /** @throws IllegalArgumentException if months or days are negative */
    public DueDateRule {
        Completeness.of("a rule for the due date").needs("from", from).verify();
        if (months < 0 || days < 0) {
            throw new IllegalArgumentException(
                    "a due date counts forward, not " + months + " months and " + days + " days");
        }
    }

    /** {@return so many days after the date of the invoice} */
    public static DueDateRule days(int days) {
        return new DueDateRule(DueFrom.INVOICE_DATE, 0, days, Optional.empty());
    }

    /** {@return so many days after the date of the invoice, with the end of the month in the order given} */
    public static DueDateRule days(int days, EndOfMonth endOfMonth) {
        return new DueDateRule(DueFrom.INVOICE_DATE, 0, days, Optional.of(endOfMonth));
    }

    /** {@return so many days after the buyer received the invoice} */
    public static DueDateRule daysAfterReceipt(int days) {
        return new DueDateRule(DueFrom.RECEIPT, 0, days, Optional.empty());
    }

    /** {@return this rule, counted from another day} */
    public DueDateRule from(DueFrom other) {
        return new DueDateRule(other, months, days, endOfMonth);
    }

    /** {@return this rule, so many months later} */
    public DueDateRule afterMonths(int later) {
        return new DueDateRule(from, months + later, days, endOfMonth);
    }

    /** {@return the last day to pay, empty while the day it counts from is not known} */
    public Optional<LocalDate> due(DueDates dates) {
        return dates.day(from).map(day -> count(day.plusMonths(months)));
    }

    private LocalDate count(LocalDate start) {
        if (endOfMonth.isEmpty()) {
            return start.plusDays(days);
        }
        return switch (endOfMonth.get()) {
            case DAYS_THEN_MONTH_END -> start.plusDays(days).with(TemporalAdjusters.lastDayOfMonth());
            case MONTH_END_THEN_DAYS ->
                start.with(TemporalAdjusters.lastDayOfMonth()).plusDays(days);
        };
    }
}
