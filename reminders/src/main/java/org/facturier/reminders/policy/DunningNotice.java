package org.facturier.reminders.policy;

/**
 * In which notice a dunning level speaks, from the softest to the hardest: the order of the constants is the order in which they
 * may follow each other.
 */
public enum DunningNotice {
    /** A friendly word: it may have been forgotten. */
    FRIENDLY,
    /** A firm word: it is late, and that has a price. */
    FIRM,
    /**
     * A formal notice (mise en demeure, Mahnung): the debtor is asked expressly to pay, after which the creditor may sue.
     *
     * @source Code civil, art. 1344
     */
    FORMAL_NOTICE
}
