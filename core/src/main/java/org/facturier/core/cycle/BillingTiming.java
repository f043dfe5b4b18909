package org.facturier.core.cycle;

/** On which side of its period something is billed. */
public enum BillingTiming {
    /** On the first day of the period. */
    IN_ADVANCE,
    /** On the day after the last one. */
    IN_ARREARS
}
