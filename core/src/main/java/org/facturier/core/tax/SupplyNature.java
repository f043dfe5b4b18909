package org.facturier.core.tax;

import org.facturier.core.finding.Completeness;

/**
 * What a product is for tax: the facts from which a {@link TaxDeterminer} works out the treatment.
 *
 * @param kind  what is supplied
 * @param rate  the class of rates it falls under where it is supplied; the standard rate where nothing is said
 */
public record SupplyNature(SupplyKind kind, RateClass rate) {

    public SupplyNature {
        Completeness.of("the nature of a supply").needs("kind", kind).verify();
        rate = rate == null ? RateClass.STANDARD : rate;
    }

    /** {@return a supply at the standard rate} */
    public static SupplyNature of(SupplyKind kind) {
        return new SupplyNature(kind, RateClass.STANDARD);
    }
}
