package org.facturier.reminders.policy;

/** The way on which a reminder had best go out; the host sends it and decides. */
public enum Channel {
    /** An e-mail. */
    EMAIL,
    /** A letter. */
    LETTER,
    /** A registered letter, so that its arrival can be proved. */
    REGISTERED_LETTER
}
