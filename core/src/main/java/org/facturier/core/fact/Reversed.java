package org.facturier.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * A payment, an entry, a transfer, an allocation, a relief or a plan ends, with the links and reliefs that hang on it: a debit
 * returned, a cheque not met, something booked twice. What ends on its own day links nothing. A document is credited instead.
 *
 * @param id  the host's identifier
 * @param on  the day
 * @param fact  the identifier of the fact that ends
 * @param why  why, in words or as the code of a bank
 */
public record Reversed(String id, LocalDate on, String fact, String why) implements Fact {

    public Reversed {
        Completeness.of("a reversal")
                .needs("id", id)
                .needs("on", on)
                .needs("fact", fact)
                .needs("why", why)
                .verify();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reversed(this);
    }

    @Override
    public Optional<Reversed> asReversed() {
        return Optional.of(this);
    }
}
