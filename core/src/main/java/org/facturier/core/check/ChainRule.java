package org.facturier.core.check;

import org.facturier.core.chain.Chain;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * Holds a document to what earlier documents left: no note credits more than there is, or names what is not there. An
 * issuer with this rule gives no number to one that would.
 *
 * <p>A credit note is drafted from what is left at that time. When another is issued before it, its figures are stale: of
 * 100.00 let 60.00 be credited, and a second draft of 60.00 is refused, for 120.00 would be credited of 100.00. What is
 * wrong among the earlier documents already is not put down to this one.
 *
 * <p>The chain is one of a moment. A host that issues goes on to a chain with the new document, and asks a rule of that.
 *
 * @source CGI, art. 272, 1 and 289, I, 5
 */
public final class ChainRule implements DocumentRule {

    private final Chain chain;

    private ChainRule(Chain chain) {
        this.chain = chain;
    }

    /**
     * {@return the rule}
     *
     * @param chain  every document of the seller that may have to do with what is issued
     * @throws IllegalArgumentException if there is no chain
     */
    public static ChainRule of(Chain chain) {
        Completeness.of("a chain rule").needs("chain", chain).verify();
        return new ChainRule(chain);
    }

    @Override
    public Findings check(ProForma document) {
        return chain.against(document);
    }
}
