package org.facturier.core.terms;

/**
 * The two readings of "end of month", which give different days; a contract says which.
 *
 * @source Code de commerce, art. L441-10 I
 */
public enum EndOfMonth {
    /** Count the days, then go to the end of that month. Of an invoice of 12 March, 45 days: 26 April, and so 30 April. */
    DAYS_THEN_MONTH_END,
    /** Go to the end of the month, then count the days. Of the same invoice: 31 March, and so 15 May. */
    MONTH_END_THEN_DAYS
}
