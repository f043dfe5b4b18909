package org.facturier.einvoice.rules;

/** How the rules are read. */
public enum Mode {
    /** As the official rule files decide: with their tolerances, and without the rules that never fire there. */
    OFFICIAL,
    /** As the norm is written: to the cent, and every rule. */
    STRICT
}
