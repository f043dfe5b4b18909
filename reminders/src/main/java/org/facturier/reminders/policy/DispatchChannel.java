package org.facturier.reminders.policy;

/** The way on which a reminder had best go out. It is advice: the host sends, and decides. */
public enum DispatchChannel {
    /** An e-mail. */
    EMAIL,
    /** A letter. */
    LETTER,
    /** A registered letter, so that its arrival can be proved. */
    REGISTERED_LETTER
}
