package org.facturier.core.terms;

/** What an instalment is for, where it is not simply to be paid. */
public enum InstalmentPurpose {
    /** It is held back as security, and owed on the day of its release: not before, unless it is released earlier. */
    RETENTION
}
