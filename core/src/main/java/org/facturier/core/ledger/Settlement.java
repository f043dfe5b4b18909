package org.facturier.core.ledger;

import java.util.List;
import org.facturier.core.fact.Fact;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What a matcher makes of money. It is a proposal: nothing of it stands in the ledger before the host tells the facts.
 *
 * @param facts  to be told in this order: each payment, unless it was told before, and what it is put to
 * @param findings  what the matcher remarks on, and where it failed: that money stays on account
 */
public record Settlement(List<Fact> facts, Findings findings) {

    public Settlement {
        Completeness.of("a settlement")
                .needs("facts", facts)
                .needs("findings", findings)
                .verify();
        facts = List.copyOf(facts);
    }
}
