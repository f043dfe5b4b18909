package org.facturier.core.payment;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Money that came in.
 *
 * @param id  the host's identifier, such as the reference of the bank
 * @param receivedOn  the day the money was there
 * @param payer  the identifier of the party that paid
 * @param amount  above zero
 * @param reference  what the payer wrote; blank if nothing
 */
public record Payment(String id, LocalDate receivedOn, String payer, Money amount, String reference) {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public Payment {
        Completeness.of("a payment")
                .needs("id", id)
                .needs("receivedOn", receivedOn)
                .needs("payer", payer)
                .needs("amount", amount)
                .verify();
        reference = reference == null ? "" : reference;
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is above zero, not " + amount);
        }
    }
}
