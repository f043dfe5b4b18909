package org.facturier.tax.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.EndOfMonth;

/**
 * The longest terms of payment between businesses in France: 60 days from the date of the invoice, or 45 days and the end of
 * the month where that was agreed; 45 days for an invoice of what was supplied over a period. An invoice of 1 March 2027 is due
 * on 30 April at the latest, a periodic one on 15 April.
 * @source Code de commerce, art. L441-10 I
 */
final class LegalTerm {

    private static final int DAYS = 60;
    private static final int DAYS_OF_MONTH_END = 45;
    private static final int DAYS_OF_PERIODIC = 45;

    private LegalTerm() {}

    /**
     * {@return the latest day that the law allows for terms such as these} Where the end of a month was agreed it is 45 days,
     * and the end of the month is counted in the order agreed, as the law leaves it open; else it is 60 days.
     */
    static LocalDate latest(DueDateRule due, LocalDate issuedOn) {
        return due.endOfMonth().map(order -> endOfMonth(order, issuedOn)).orElseGet(() -> latest(issuedOn));
    }

    /** {@return the latest day where nothing is agreed on the end of a month} */
    static LocalDate latest(LocalDate issuedOn) {
        return issuedOn.plusDays(DAYS);
    }

    /** {@return the latest day for an invoice of what was supplied over a month or less, whatever is said of its end} */
    static LocalDate latestOfPeriodic(LocalDate issuedOn) {
        return issuedOn.plusDays(DAYS_OF_PERIODIC);
    }

    /**
     * Of 20 January 2027: 45 days are 6 March and the end of that month the 31st; the end of January and 45 days are 17 March.
     */
    private static LocalDate endOfMonth(EndOfMonth order, LocalDate issuedOn) {
        return due(DueDateRule.days(DAYS_OF_MONTH_END, order), issuedOn);
    }

    /** {@return the day on which an invoice of a day would be due, if it were delivered and the works accepted on it} */
    static LocalDate due(DueDateRule rule, LocalDate issuedOn) {
        Optional<LocalDate> same = Optional.of(issuedOn);
        return rule.due(new DueDates(issuedOn, same, same, same, BusinessDays.weekdays()))
                .orElseThrow();
    }
}
