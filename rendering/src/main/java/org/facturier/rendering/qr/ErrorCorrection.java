package org.facturier.rendering.qr;

/**
 * How much of a code may be lost or covered before it cannot be read any more. The order is that of the tables of the standard.
 *
 * @source ISO/IEC 18004:2015, table 12
 */
public enum ErrorCorrection {
    /** About 7 of a hundred code words. */
    L(1),
    /** About 15 of a hundred code words: the level of payments. */
    M(0),
    /** About 25 of a hundred code words. */
    Q(3),
    /** About 30 of a hundred code words. */
    H(2);

    private final int indicator;

    ErrorCorrection(int indicator) {
        this.indicator = indicator;
    }

    /** {@return the two bits that say the level within a code} */
    int indicator() {
        return indicator;
    }
}
