package org.facturier.core.payment;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/**
 * What became of a payment; allocations and the rest add up to it.
 *
 * @param payment  the payment
 * @param allocations  what it settles
 * @param unallocated  what is kept on account, zero or more
 * @param findings  what somebody should look at
 */
public record Reconciliation(Payment payment, List<Allocation> allocations, Money unallocated, Findings findings) {

    public Reconciliation {
        Completeness.of("a reconciliation")
                .needs("payment", payment)
                .needs("unallocated", unallocated)
                .needs("findings", findings)
                .verify();
        allocations = List.copyOf(allocations);
    }
}
