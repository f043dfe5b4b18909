package org.facturier.core.tax;

import org.facturier.core.finding.Outcome;

/**
 * Decides which category, rate and reason a supply bears. It decides and never multiplies.
 *
 * @implSpec Immutable and safe for many threads. D1: equal facts give equal outcomes. D2: an undecidable supply is a
 * refusal whose findings name the facts that are missing, never a guess. D3: a treatment without tax carries a reason in
 * the language asked for.
 */
@FunctionalInterface
public interface TaxDeterminer {

    /** {@return the decision, or what is missing for one; paths of findings are those of {@link TaxableSupply}} */
    Outcome<TaxDetermination> determine(TaxableSupply supply);
}
