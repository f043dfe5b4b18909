package org.facturier.core.fact;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * A fact with who told it: what a host keeps.
 *
 * @param fact  the fact
 * @param by  who told it
 * @param approvedBy  who approved it
 */
public record ToldFact(Fact fact, Optional<String> by, Optional<String> approvedBy) {

    public ToldFact {
        Completeness.of("a fact told")
                .needs("fact", fact)
                .needs("by", by)
                .needs("approvedBy", approvedBy)
                .verify();
    }

    /** {@return a fact of which nobody asks who told it} */
    public static ToldFact of(Fact fact) {
        return new ToldFact(fact, Optional.empty(), Optional.empty());
    }
}
