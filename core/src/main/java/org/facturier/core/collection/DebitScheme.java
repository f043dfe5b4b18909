package org.facturier.core.collection;

/** Under which rules is collected. */
public enum DebitScheme {
    /** The basic scheme: a debtor may have a debit undone for eight weeks without a reason. */
    CORE,
    /** Among businesses: an authorised debit is not undone, and the debtor's bank knows the mandate beforehand. */
    B2B
}
