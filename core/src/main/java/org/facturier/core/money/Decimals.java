package org.facturier.core.money;

import java.math.BigDecimal;

/** One way to write a number, so that {@code 20}, {@code 20.00} and {@code 2E+1} are the same value everywhere. */
public final class Decimals {

    private Decimals() {}

    /**
     * {@return the same number without trailing zeros and without an exponent}
     *
     * @param number  any number
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
