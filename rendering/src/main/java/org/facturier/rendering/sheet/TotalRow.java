package org.facturier.rendering.sheet;

/**
 * A row of the totals.
 *
 * @param label  what it is
 * @param amount  with its currency and sign
 * @param weight  how much it matters
 */
public record TotalRow(String label, String amount, Weight weight) {

    /** How much a row matters. */
    public enum Weight {
        /** One of the amounts that lead to a total. */
        PART,
        /** A total. */
        SUM,
        /** What is to be paid. */
        PAYABLE
    }
}
