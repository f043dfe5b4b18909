package org.facturier.tax.regime;

/** Where a supply takes place. */
public enum PlaceRule {
    /** Where the goods are when they leave, or stay. */
    DEPARTURE,
    /** Where the seller is. */
    SELLER,
    /** Where the buyer is. */
    BUYER,
    /** Where the buyer is, if that is outside the Union; else where the seller is. */
    BUYER_OUTSIDE_UNION,
    /** Where the service is performed, the event held, or the property lies. */
    PERFORMANCE
}
