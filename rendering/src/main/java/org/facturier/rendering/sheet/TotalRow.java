package org.facturier.rendering.sheet;

/**
 * A row of the totals, from the sum of lines down to what is to be paid (BG-22).
 *
 * @param label  what it is, beginning with a capital
 * @param amount  with its currency and sign: what is taken off is below zero
 * @param weight  how much it matters, by which a layout chooses letters and rules
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
