package org.facturier.einvoice.rules.en16931;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.facturier.einvoice.model.Cents;

/**
 * What becomes of a sum that lies in the middle between two cents in the official file for CII, which adds up binary fractions.
 * It matters only where an amount has more than two decimals, which is an error by itself. Nothing but verdicts comes of it: no
 * figure that an invoice states or that is booked goes through this class, the only one with binary floating point.
 *
 * <p>Three ways to bring 0.125, 1.005 and 1.115 to the cent:
 *
 * <pre>{@code
 *                         0.125   1.005   1.115
 * Cents alone, as in UBL   0.13    1.01    1.12    up
 * even, then Cents         0.12    1.00    1.12    to the even cent
 * binary, then Cents       0.13    1.00    1.12    down where the double is a little too small
 * }</pre>
 *
 * <p>1.005 times ten times ten is 100.49999999999999 in doubles, and so rounds down; 1.115 gives 111.5, and rounds up. A sum of
 * amounts with two decimals is never a tie, and passes both ways unchanged.
 *
 * <p>Which way belongs to which rule was found out from verdicts: {@link #even} for the sum of lines (BR-CO-10) and for the
 * taxable amount of a category (rule 08), {@link #binary} for the sums of allowances and charges (BR-CO-11, BR-CO-12).
 */
final class Ties {

    private Ties() {}

    /**
     * {@return a sum as the file sees it: in the middle, the even cent}
     *
     * <p>Only the ties that {@link org.facturier.einvoice.model.Cents} would bring to an odd cent change, and become the cent
     * below: 0.125 gives 0.12. Others come back as they are, still with three decimals, and the caller rounds them: 0.135 is
     * later 0.14, and -0.125 later -0.12.
     */
    static BigDecimal even(BigDecimal sum) {
        BigDecimal cents = cents(sum);
        return isTie(sum) && isOdd(cents) ? cents.subtract(new BigDecimal("0.01")) : sum;
    }

    /**
     * {@return a sum as binary fractions have it once it is a hundredfold: the cent below where the double falls short of the
     * tie}
     *
     * <p>Ten times ten and not a hundred at once, as the two differ in doubles, and the file multiplies twice.
     */
    static BigDecimal binary(BigDecimal sum) {
        return isTie(sum) && sum.doubleValue() * 10 * 10 < sum.movePointRight(2).doubleValue()
                ? cents(sum).subtract(new BigDecimal("0.01"))
                : sum;
    }

    /** {@return whether a sum has exactly three decimals that count, and the third is a five: 0.125 and 0.1250, not 0.1251} */
    private static boolean isTie(BigDecimal sum) {
        BigDecimal tenths = sum.movePointRight(3);
        return sum.scale() > 2
                && tenths.compareTo(new BigDecimal(tenths.toBigInteger())) == 0
                && tenths.toBigInteger().mod(BigInteger.TEN).intValue() == 5;
    }

    /** {@return whether the last digit of an amount in cents is odd; of both signs} */
    private static boolean isOdd(BigDecimal cents) {
        return cents.movePointRight(2).toBigInteger().testBit(0);
    }

    /** {@return a sum to the cent, half towards positive infinity} */
    private static BigDecimal cents(BigDecimal sum) {
        return Cents.of(sum);
    }
}
