package org.facturier.reminders.policy;

/** How a reminder speaks, from the softest to the hardest. */
public enum Tone {
    /** It may have been forgotten. */
    FRIENDLY,
    /** It is late, and that has a price. */
    FIRM,
    /**
     * A formal notice (mise en demeure), after which one may sue.
     *
     * @source Code civil, art. 1344
     */
    FORMAL_NOTICE
}
