package org.facturier.core.bank;

/**
 * How much of an account a bank tells at once.
 *
 * @source ISO 20022 camt.052, camt.053, camt.054
 */
public enum StatementKind {
    /** All that was booked over some days, with balances: camt.053, MT940, CFONB 120. */
    STATEMENT,
    /** What happened so far today (camt.052); the statement tells it again. */
    REPORT,
    /** Some entries, as the details of a batch (camt.054); the statement tells them again, perhaps with fewer details. */
    NOTIFICATION
}
