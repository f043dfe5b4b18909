package org.facturier.core.tax;

import org.facturier.core.finding.Completeness;

/**
 * What a product is for tax: the facts from which a {@link TaxDeterminer} works out the treatment.
 *
 * @param kind  what is supplied
 * @param rate  the class of rates it falls under
 */
public record SupplyNature(SupplyKind kind, RateClass rate) {

    public SupplyNature {
        Completeness.of("the nature of a supply")
                .needs("kind", kind)
                .needs("rate", rate)
                .verify();
    }

    /** {@return a supply at the standard rate} */
    public static SupplyNature of(SupplyKind kind) {
        return new SupplyNature(kind, RateClass.STANDARD);
    }
}
