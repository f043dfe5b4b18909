package org.facturier.tax.vatreturn;

/** What was supplied to a buyer in another member state. */
public enum RecapitulativeKind {
    /** Goods, exempt as an intra-Community supply. */
    GOODS,
    /** Services whose tax the buyer owes. */
    SERVICES
}
