package org.facturier.core.matching;

/**
 * How sure it is what some money is for, from nothing to all.
 *
 * <p>The order counts: a policy that takes from {@link #SOLE} takes {@link #NAMED} as well. It is no probability; each step
 * says which facts agree.
 */
public enum Certainty {
    /**
     * Facts contradict each other, or do not decide: somebody looks.
     *
     * <p>Such as 100.00 from a payer of whom two invoices of 100.00 are open, or {@code F-1} named by whom is known to be
     * another partner.
     */
    OPEN,
    /**
     * Who pays is known, and in one way only what it owes comes to the money.
     *
     * <p>Such as 150.00 from a payer who owes 100.00, 50.00 and 70.00 and names nothing: 100.00 and 50.00 come to it, and
     * nothing else does.
     */
    SOLE,
    /**
     * The payer names what it pays, and payer and amount agree.
     *
     * <p>Such as 100.00 with {@code F-1}, of which 100.00 are open.
     */
    NAMED
}
