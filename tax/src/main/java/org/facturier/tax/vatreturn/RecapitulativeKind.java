package org.facturier.tax.vatreturn;

/** What was supplied to a buyer in another member state. */
public enum RecapitulativeKind {
    /** Goods, exempt as an intra-Community supply. */
    GOODS,
    /** Goods that the middle one of a triangle sold on; the buyer owes the tax (art. 197 and 265 of Directive 2006/112/EC). */
    TRIANGULAR_GOODS,
    /** Services whose tax the buyer owes (art. 196). */
    SERVICES
}
