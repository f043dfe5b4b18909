package org.facturier.tax.regime;

/** For what something is levied beside VAT. */
public enum LevyGround {
    /** Goods for a retailer who pays a surcharge to the supplier and files no return (LIVA, art. 148 to 163). */
    EQUIVALENCE_SURCHARGE,
    /** Fees of a professional, from which the payer withholds income tax. */
    PROFESSIONAL_FEES,
    /** The same in the year in which the professional started and those that the law adds. */
    FIRST_PROFESSIONAL_FEES
}
