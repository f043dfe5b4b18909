package org.facturier.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.Payment;

/**
 * Money came in, a credit of the payer until it is {@link Allocated}; or it went out (below zero), a debit.
 *
 * @param payment  the money
 */
public record Received(Payment payment) implements Fact {

    public Received {
        Completeness.of("money received").needs("payment", payment).verify();
    }

    @Override
    public String id() {
        return payment.id();
    }

    @Override
    public LocalDate on() {
        return payment.receivedOn();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.received(this);
    }

    @Override
    public Optional<Received> asReceived() {
        return Optional.of(this);
    }
}
