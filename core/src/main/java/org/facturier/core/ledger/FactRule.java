package org.facturier.core.ledger;

import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;

/**
 * What a house asks of a fact before it is told, such as a second pair of eyes for a write-off, or a limit.
 *
 * <p>Rules are asked in {@link Ledger#tell(ToldFact, java.util.List)}, before the fact is told. A warning goes along with
 * the fact; an error refuses it. The ledger itself takes what it is told without asking any.
 *
 * @implSpec Immutable; safe for many threads. R1: equal arguments give equal findings. R2: it throws for no fact and no ledger.
 */
@FunctionalInterface
public interface FactRule {

    /**
     * {@return what is wrong with a fact; an error refuses it} One that throws refuses the fact, too, with a finding that
     * names the rule by its place.
     *
     * @param fact  the fact, and who tells it
     * @param before  the ledger to which it would be told
     */
    Findings judge(ToldFact fact, Ledger before);
}
