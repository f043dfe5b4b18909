package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * What may be kept of an item by who pays it whole and early: of 2,911.58 with two per cent until 15 April, 58.23.
 *
 * @param amount  how much, above zero, in the currency of the item and less than it
 * @param until  the last day on which a payment is early
 */
public record EarlyDiscount(Money amount, LocalDate until) {

    /** @throws IllegalArgumentException if a part is missing, or the amount is not above zero */
    public EarlyDiscount {
        Completeness.of("a discount")
                .needs("amount", amount)
                .needs("until", until)
                .verify();
        if (!amount.isPositive()) {
            throw new RefusedException(say("discountOfNothing", "a discount is above zero, not {discount}")
                    .with("discount", amount));
        }
    }

    /** {@return whether it may be kept by who pays on a day} */
    public boolean isGranted(LocalDate day) {
        return !day.isAfter(until);
    }
}
