package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * An instalment that a reminder is about.
 *
 * @param number  its number in the schedule of the invoice
 * @param dueOn  the last day on which payment was in time
 * @param amount  what was to be paid
 * @param claimed  what is left of it and not disputed, above zero
 */
public record OverdueInstalment(int number, LocalDate dueOn, Money amount, Money claimed) {

    /** @throws IllegalArgumentException if nothing is claimed */
    public OverdueInstalment {
        Completeness.of("an overdue instalment")
                .needs("dueOn", dueOn)
                .needs("amount", amount)
                .needs("claimed", claimed)
                .verify();
        if (!claimed.isPositive()) {
            throw new IllegalArgumentException("an amount above zero is claimed, not " + claimed);
        }
    }

    /** {@return days after the last day to pay} */
    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(dueOn, day);
    }
}
