package org.facturier.core.payment;

import java.time.LocalDate;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * A part of a payment, put to an instalment.
 *
 * @param payment  the identifier of the payment
 * @param on  the day the money was there
 * @param invoice  the invoice it settles
 * @param instalment  the number of the instalment
 * @param amount  how much of it, above zero
 */
public record Allocation(String payment, LocalDate on, InvoiceNumber invoice, int instalment, Money amount) {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public Allocation {
        Completeness.of("an allocation")
                .needs("payment", payment)
                .needs("on", on)
                .needs("invoice", invoice)
                .needs("amount", amount)
                .verify();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an allocation is above zero, not " + amount);
        }
    }
}
