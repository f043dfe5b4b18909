package org.facturier.reminders.interest;

/**
 * What a payment that comes too late settles first.
 *
 * @source Code civil, art. 1343-1; § 367 Abs. 1 BGB
 */
public enum Imputation {
    /** The amount of the invoice, as parties often agree and as accounts of this library are kept. */
    PRINCIPAL_FIRST,
    /** The interest run up so far, stated on the day of the payment, then the amount: the law of France and Germany where nothing is agreed. */
    INTEREST_FIRST
}
