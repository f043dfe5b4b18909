package org.facturier.tax.regime;

/** What a place levies on a supply that takes place there. */
public enum TerritoryStatus {
    /** The VAT of its country, perhaps at rates of its own. */
    VAT,
    /** In the country, and its VAT is provisionally not levied there: French Guiana and Mayotte (CGI, art. 294, 1). */
    NOT_APPLICABLE,
    /** Outside the VAT of the Union, without one that is known here (art. 5 and 6 of Directive 2006/112/EC). */
    OUTSIDE,
    /** The general indirect tax of the Canary Islands (Ley 20/1991). */
    IGIC,
    /** The tax of Ceuta and Melilla (Ley 8/1991). */
    IPSI
}
