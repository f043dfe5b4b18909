package org.facturier.core.holding;

/** In which order facts of one day act. What goes on from before comes first, then what opens items, then what acts on them, then what ends. */
public enum Turn {
    CARRIED,
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
