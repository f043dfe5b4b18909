package org.facturier.numbering;

/** When the counter of a pattern begins with 1 again. */
public enum Restart {
    /** Never: one count for the whole series. */
    NEVER,
    /** With each calendar year. */
    YEARLY,
    /** With each fiscal year of the house that issues. */
    FISCAL_YEARLY,
    /** With each quarter of the calendar year. */
    QUARTERLY,
    /** With each calendar month. */
    MONTHLY,
    /** With each day. */
    DAILY
}
