package org.facturier.core.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * A part of the amount payable and its last day.
 *
 * @param number  its place in the schedule, from 1
 * @param amount  the stated part
 * @param dueOn  the last day on which payment is in time
 * @param discount  what may be taken off for paying early
 */
public record Instalment(int number, Money amount, LocalDate dueOn, Optional<EarlyPaymentDiscount> discount) {

    /** @throws IllegalArgumentException if the number is below 1 */
    public Instalment {
        Completeness.of("an instalment")
                .needs("amount", amount)
                .needs("dueOn", dueOn)
                .verify();
        if (number < 1) {
            throw new IllegalArgumentException("instalments are numbered from 1, not " + number);
        }
    }
}
