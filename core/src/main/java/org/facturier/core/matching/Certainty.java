package org.facturier.core.matching;

/** How sure it is what some money is for, from nothing to all. */
public enum Certainty {
    /** Facts contradict each other, or do not decide: somebody looks. */
    OPEN,
    /** Who pays is known, and in one way only what it owes comes to the money. */
    SOLE,
    /** The payer names what it pays, and payer and amount agree. */
    NAMED
}
