package org.facturier.core.account;

/** In which order facts of one day act. What opens items comes first, then what acts on them, then what ends. */
enum Turn {
    DOCUMENT,
    MONEY,
    ENTRY,
    TRANSFER,
    /** A transfer is put to its credit. */
    TRANSFER_OUT,
    ALLOCATION,
    RELIEF,
    PLAN,
    REVERSAL,
    DISPUTE,
    PROMISE
}
