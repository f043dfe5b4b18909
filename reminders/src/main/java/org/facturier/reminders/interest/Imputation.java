package org.facturier.reminders.interest;

/**
 * What a payment that comes too late settles first.
 *
 * @source Code civil, art. 1343-1; § 367 Abs. 1 BGB; Codice civile, art. 1194; Código Civil (ES), art. 1173
 */
public enum Imputation {
    /** The amount of the invoice, as parties may agree. */
    PRINCIPAL_FIRST,
    /**
     * The interest run up so far, stated on the day of the payment, then the amount: the law of most countries of the
     * continent where nothing is agreed.
     */
    INTEREST_FIRST
}
