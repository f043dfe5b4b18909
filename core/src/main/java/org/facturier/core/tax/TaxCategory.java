package org.facturier.core.tax;

import java.math.BigDecimal;

/**
 * How a supply is treated for VAT.
 *
 * @source UNTDID 5305, as EN 16931-1:2017 restricts it for BT-118 and BT-151
 */
public enum TaxCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt from tax. */
    E,
    /** Reverse charge: the customer owes the tax. */
    AE,
    /** Intra-Community supply of goods. */
    K,
    /** Export outside the Union. */
    G,
    /** Outside the scope of VAT; has no rate at all. */
    O,
    /** Canary Islands general indirect tax (IGIC). */
    L,
    /** Tax of Ceuta and Melilla (IPSI). */
    M;

    /** {@return whether this category may go with the percentage: above zero for S, any for L and M, else zero; none for O} */
    public boolean permits(BigDecimal percent) {
        return switch (this) {
            case S -> percent.signum() > 0;
            case L, M -> percent.signum() >= 0;
            case Z, E, AE, K, G -> percent.signum() == 0;
            case O -> false;
        };
    }

    /** {@return whether an invoice must say why no tax is charged (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10)} */
    public boolean needsReason() {
        return switch (this) {
            case E, AE, K, G, O -> true;
            case S, Z, L, M -> false;
        };
    }
}
