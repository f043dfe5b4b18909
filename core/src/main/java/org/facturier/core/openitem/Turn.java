package org.facturier.core.openitem;

/**
 * In which order facts of one day act. What goes on from before comes first, then what opens items, then what acts on them,
 * then what ends. So an invoice, its payment and its allocation may be told of one day in any order.
 */
public enum Turn {
    /** Items go on that were open when the ledger began. */
    CARRIED,
    /** A document opens its items; after the last of the day corrective invoices replace and notes settle. */
    DOCUMENT,
    /** Money comes in, or goes out. */
    MONEY,
    /** An amount without a document is entered. */
    ENTRY,
    /** A credit comes from another account, or the debit of one that goes there is opened. */
    TRANSFER,
    /** That debit is put to the credit that goes. */
    TRANSFER_OUT,
    /** A credit is put to a debit. */
    ALLOCATION,
    /** An amount need not be paid: no more than allocations of the day left. */
    RELIEF,
    /** What is still open of a document goes to new instalments. */
    PLAN,
    /** What was told before ends; what is told and ended on one day never linked anything. */
    REVERSAL,
    /** A document is disputed: moves nothing. */
    DISPUTE,
    /** Payment is promised: moves nothing. */
    PROMISE
}
