package org.facturier.core.pricing;

/** What the price of a line is for, where it is the price of no unit. */
public enum PricedFor {
    /** The whole quantity: put together of tier lines, as a difference, or as what is left of an amount. */
    WHOLE_LINE
}
