package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * How the last day to pay is found, in the order of its parts: months, then days and the end of the month, then the next day
 * of payment, then a business day. What others call "60 days end of month plus 10" is due on the 10th.
 *
 * <p>An invoice of 12 March, 30 days: 11 April. With the end of the month after that, 30 April; paid on the 10th, 10 May; and
 * where that is a Sunday and the day after it counts, 11 May.
 *
 * @param from  the day from which it counts
 * @param months  whole months after that day, 0 or more, counted before anything else; for later instalments
 * @param days  days, 0 or more
 * @param endOfMonth  in which order to go to the end of the month, empty if not at all
 * @param paymentDays  on which days of a month is paid, the first that comes: after the end of the month where the term goes
 *     there last, else on the day that it comes to or later; any day where nothing is said
 * @param businessDay  where a day goes that is no business day; nowhere where nothing is said
 * @source Code de commerce, art. L441-10 I
 */
public record DueDateRule(
        DueFrom from,
        int months,
        int days,
        Optional<EndOfMonth> endOfMonth,
        Optional<PaymentDays> paymentDays,
        Optional<BusinessDayRule> businessDay) {

    /** @throws IllegalArgumentException if months or days are negative */
    public DueDateRule {
        Completeness.of("a rule for the due date").needs("from", from).verify();
        if (months < 0 || days < 0) {
            throw new RefusedException(
                    say("dueForward", "a due date counts forward, not {months} months and {days} days")
                            .with("months", months)
                            .with("days", days));
        }
    }

    /** Makes a rule that may come to any day. */
    public DueDateRule(DueFrom from, int months, int days, Optional<EndOfMonth> endOfMonth) {
        this(from, months, days, endOfMonth, Optional.empty(), Optional.empty());
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
        return new DueDateRule(other, months, days, endOfMonth, paymentDays, businessDay);
    }

    /** {@return this rule, so many months later} */
    public DueDateRule afterMonths(int later) {
        return new DueDateRule(from, months + later, days, endOfMonth, paymentDays, businessDay);
    }

    /**
     * {@return this rule, on the next of some days of the month}
     *
     * @param ofMonth  1 to 31, at least one
     * @throws IllegalArgumentException if there is none, or one that no month has
     */
    public DueDateRule onPaymentDays(int... ofMonth) {
        List<Integer> paid = IntStream.of(ofMonth).boxed().toList();
        return new DueDateRule(from, months, days, endOfMonth, Optional.of(new PaymentDays(paid)), businessDay);
    }

    /** {@return this rule, on business days} */
    public DueDateRule onBusinessDays(BusinessDayRule rule) {
        BusinessDayRule given = Completeness.given("a rule for the due date", "businessDay", rule);
        return new DueDateRule(from, months, days, endOfMonth, paymentDays, Optional.of(given));
    }

    /** {@return the last day to pay, empty while the day it counts from is not known} */
    public Optional<LocalDate> due(DueDates dates) {
        return dates.day(from).map(day -> open(paid(counted(day.plusMonths(months))), dates));
    }

    /** {@return the day after days and the end of the month, in the order agreed} */
    private LocalDate counted(LocalDate start) {
        if (endOfMonth.isEmpty()) {
            return start.plusDays(days);
        }
        return switch (endOfMonth.get()) {
            case DAYS_THEN_MONTH_END -> start.plusDays(days).with(TemporalAdjusters.lastDayOfMonth());
            case MONTH_END_THEN_DAYS ->
                start.with(TemporalAdjusters.lastDayOfMonth()).plusDays(days);
        };
    }

    /** {@return the day of payment; after the end of a month those of the next month count} */
    private LocalDate paid(LocalDate counted) {
        LocalDate first = endsMonth() ? counted.plusDays(1) : counted;
        return paymentDays.map(days -> days.from(first)).orElse(counted);
    }

    /** {@return whether the term ends on the last day of a month} */
    private boolean endsMonth() {
        return endOfMonth
                .filter(order -> order == EndOfMonth.DAYS_THEN_MONTH_END || days == 0)
                .isPresent();
    }

    /**
     * {@return the day, moved where it is none on which business is done}
     *
     * @throws java.time.DateTimeException if the calendar has no business day near it
     */
    private LocalDate open(LocalDate day, DueDates dates) {
        return businessDay.map(rule -> rule.adjusted(day, dates.business())).orElse(day);
    }
}
