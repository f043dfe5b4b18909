package org.facturier.core.collection;

/** How often a mandate may be used. */
public enum MandateUse {
    /** Again and again. */
    RECURRENT,
    /** Once. */
    ONE_OFF
}
