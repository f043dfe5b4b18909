package org.facturier.core.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One way to write a number, so that {@code 20}, {@code 20.00} and {@code 2E+1} are the same value everywhere. */
public final class Decimals {

    // an exponent would let a few characters ask for gigabytes of digits
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private Decimals() {}

    /**
     * {@return the number that a text states}
     *
     * @param text  such as {@code -12.50}: a sign, up to 30 digits, a point, up to 30 digits; no exponent
     * @throws NumberFormatException if the text is another
     */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new NumberFormatException("not a number such as 12.5: '" + text + "'");
        }
        return new BigDecimal(text);
    }

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
