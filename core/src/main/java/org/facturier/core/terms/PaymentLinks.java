package org.facturier.core.terms;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * Where an invoice can be paid online: a page of the host, or of who takes payments for it. It is asked when the number is known, and
 * what it answers stands on the invoice as one of its means of payment.
 *
 * <p>It is asked within the transaction that gives the number, so that it does not ask a server: the address is made of what is
 * known, such as {@code https://pay.example/i/F-2026-1?sum=…&check=…}, and the page finds out the rest.
 *
 * @implSpec Immutable and safe for many threads. K1: equal requests have equal pages. K2: a page is a whole address, with https, and
 *     no address of one that is signed in. K3: requests of different references have different pages.
 */
@FunctionalInterface
public interface PaymentLinks {

    /**
     * What is to be paid.
     *
     * @param document  the number of the document
     * @param reference  what a payment is to quote
     * @param amount  above zero
     * @param dueOn  the last day to pay, of several instalments that of the last one
     */
    record PageRequest(String document, String reference, Money amount, LocalDate dueOn) {
        public PageRequest {
            Completeness.of("what is to be paid")
                    .needs("document", document)
                    .needs("reference", reference)
                    .needs("amount", amount)
                    .needs("dueOn", dueOn)
                    .verify();
        }
    }

    /** {@return the page on which it can be paid; empty where it cannot be paid online} */
    Optional<URI> page(PageRequest payable);

    /** {@return no page for any document} */
    static PaymentLinks none() {
        return payable -> Optional.empty();
    }
}
