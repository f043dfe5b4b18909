package org.facturier.einvoice.receiving;

/**
 * How whoever wrote an invoice came to its VAT. All are in use, and differ by cents.
 *
 * <p>Three lines of 10.01 at 20 %: of the group, 20 % of 30.03 are 6.01 and the total 36.04; of each line 2.00, together 6.00
 * and 36.03. One line of 10.05 with tax at 20 %: 8.38 and 1.67, though 20 % of 8.38 are 1.68.
 *
 * @source EN 16931-1:2017, BR-CO-17; Directive 2006/112/EC, art. 226
 */
public enum Convention {
    /** The VAT of a category and rate is its taxable amount times the rate, rounded once: the rule of the norm. */
    TAX_PER_GROUP,
    /** The VAT is rounded on each line, allowance and charge, then summed. */
    TAX_PER_LINE,
    /** Prices were with tax: the taxable amount is taken out of the amount with tax, and the VAT is what is left of it. */
    PRICES_WITH_TAX
}
