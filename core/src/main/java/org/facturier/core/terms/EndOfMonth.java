package org.facturier.core.terms;

/**
 * The two readings of "end of month", which give different days; a contract says which.
 *
 * @source Code de commerce, art. L441-10 I
 */
public enum EndOfMonth {
    /** Count the days, then go to the end of that month. */
    DAYS_THEN_MONTH_END,
    /** Go to the end of the month, then count the days. */
    MONTH_END_THEN_DAYS
}
