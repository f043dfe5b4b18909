package org.facturier.einvoice.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Amounts to the cent as the official rules round them: half towards positive infinity, so that -324.995 is -324.99.
 *
 * @source XPath 2.0, fn:round
 */
public final class Cents {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Cents() {}

    /** {@return an amount to two decimals at most; one that has no more stays as it is} */
    public static BigDecimal of(BigDecimal amount) {
        if (amount.scale() <= 2) {
            return amount;
        }
        BigDecimal shifted = amount.movePointRight(2).add(HALF);
        BigInteger whole = shifted.toBigInteger();
        boolean cut = shifted.signum() < 0 && shifted.compareTo(new BigDecimal(whole)) != 0;
        return new BigDecimal(cut ? whole.subtract(BigInteger.ONE) : whole).movePointLeft(2);
    }
}
