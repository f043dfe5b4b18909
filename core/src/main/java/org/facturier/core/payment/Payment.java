package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.ExchangeRate;
import org.joda.money.Money;

/**
 * Money that came in or went out. What the payer wrote is masked in {@code toString}.
 *
 * <p>It says that money moved and not what for: that is told by allocations. A payment that is returned stays, and its end is a
 * fact of its own.
 *
 * @param id  the host's identifier, such as the reference of the bank
 * @param receivedOn  the day the money was there, or was gone
 * @param payer  the identifier of the partner that paid, or was paid
 * @param amount  above zero where it came in, below where it went out
 * @param reference  what the payer wrote; blank if nothing
 * @param accountingRate  what it was worth in the accounting currency of the house, where it is in another
 */
public record Payment(
        String id,
        LocalDate receivedOn,
        String payer,
        Money amount,
        String reference,
        Optional<ExchangeRate> accountingRate) {

    /** @throws IllegalArgumentException if the amount is zero, or the rate is of another currency */
    public Payment {
        Completeness.of("a payment")
                .needs("id", id)
                .needs("receivedOn", receivedOn)
                .needs("payer", payer)
                .needs("amount", amount)
                .verify();
        reference = reference == null ? "" : reference;
        if (amount.isZero()) {
            throw new RefusedException(say("paymentOfNothing", "payment {payment} is of some amount, not of {amount}")
                    .with("payment", id)
                    .with("amount", amount));
        }
        accountingRate
                .filter(rate -> !rate.from().equals(amount.getCurrencyUnit()))
                .ifPresent(rate -> {
                    throw new RefusedException(
                            say("paymentRate", "the rate of payment {payment} is from {from}, the amount is {amount}")
                                    .with("payment", id)
                                    .with("from", rate.from())
                                    .with("amount", amount));
                });
    }

    /** Makes a payment in the currency in which the house keeps its books. */
    public Payment(String id, LocalDate receivedOn, String payer, Money amount, String reference) {
        this(id, receivedOn, payer, amount, reference, Optional.empty());
    }

    /** {@return all but the words of the payer, in which anything may stand} */
    @Override
    public String toString() {
        return "Payment[" + id + ", " + receivedOn + ", " + payer + ", " + amount
                + (reference.isBlank() ? "" : ", ****")
                + accountingRate.map(rate -> ", " + rate).orElse("") + "]";
    }
}
