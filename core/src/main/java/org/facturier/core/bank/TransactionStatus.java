package org.facturier.core.bank;

/**
 * How far a bank is with a transaction.
 *
 * @source ISO 20022 ExternalEntryStatus1Code
 */
public enum TransactionStatus {
    /** It is booked (BOOK): the money is there, or gone. */
    BOOKED,
    /** It is announced (PDNG), and may still change or go away. */
    PENDING,
    /** It is told for information (INFO), and moves no balance. */
    INFORMATION
}
