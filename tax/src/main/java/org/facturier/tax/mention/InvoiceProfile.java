package org.facturier.tax.mention;

/** Kinds of documents of which the law asks different mentions; those of a seller in France beside {@link FrenchInvoiceRules}. */
public enum InvoiceProfile {
    /** From a seller in France to a business in France. */
    FR_B2B,
    /** From a seller in France to a private person. */
    FR_B2C,
    /** From a seller in France, of at most 150 EUR before VAT, which does without some of what a full invoice needs. */
    FR_SIMPLIFIED,
    /**
     * Across a border of the Union, to a business that owes the tax or buys exempt: beside the profile of the seller's country.
     */
    EU_CROSS_BORDER,
    /** By German law. */
    DE,
    /** By Belgian law. */
    BE,
    /** By Spanish law. */
    ES,
    /** By Italian law. */
    IT
}
