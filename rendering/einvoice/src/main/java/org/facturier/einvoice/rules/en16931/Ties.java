package org.facturier.einvoice.rules.en16931;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What becomes of a sum that lies in the middle between two cents in the official file for CII, which adds up binary fractions.
 * It matters only where an amount has more than two decimals, which is an error by itself. Nothing but verdicts comes of it: no
 * figure that an invoice states or that is booked goes through this class, the only one with binary floating point.
 *
 * <p>Three ways to bring sums of one amount to the cent:
 *
 * <pre>{@code
 *                           0.125   1.005   1.115   the double of 1.115 is 1.11499999999999999
 * Cents alone, as in UBL     0.13    1.01    1.12   up
 * decimal, then Cents        0.13    1.00    1.11   the double, digit by digit
 * binary, then Cents         0.13    1.00    1.12   the double times ten times ten: 12.5, 100.49999999999999, 111.5
 * }</pre>
 *
 * <p>Of several amounts it matters in which order they are added, as each sum of doubles is cut to a double: that is the order of
 * the document. A sum of amounts with two decimals is never a tie, and passes both ways unchanged.
 *
 * <p>{@link #decimal} is for the sum of lines (BR-CO-10), {@link #binary} for the sums of allowances and charges (BR-CO-11,
 * BR-CO-12).
 */
final class Ties {

    private Ties() {}

    /**
     * {@return a sum, where it is a tie as the double that it comes to}
     *
     * @param sum  the exact sum
     * @param amounts  what it is the sum of; asked for a tie alone
     */
    static BigDecimal decimal(BigDecimal sum, Supplier<Stream<BigDecimal>> amounts) {
        return isTie(sum) ? added(amounts.get()) : sum;
    }

    /**
     * {@return a sum, where it is a tie as the hundredth of the double that it comes to a hundredfold}
     *
     * <p>Ten times ten and not a hundred at once, as the two differ in doubles, and the file multiplies twice.
     *
     * @param sum  the exact sum
     * @param amounts  what it is the sum of; asked for a tie alone
     */
    static BigDecimal binary(BigDecimal sum, Supplier<Stream<BigDecimal>> amounts) {
        return isTie(sum) ? new BigDecimal(added(amounts.get()).doubleValue() * 10 * 10).movePointLeft(2) : sum;
    }

    /** {@return the sum of amounts as doubles, one after the other, digit by digit} */
    private static BigDecimal added(Stream<BigDecimal> amounts) {
        double sum = 0;
        for (BigDecimal amount : (Iterable<BigDecimal>) amounts::iterator) {
            sum += amount.doubleValue();
        }
        return new BigDecimal(sum);
    }

    /** {@return whether a sum has exactly three decimals that count, and the third is a five: 0.125 and 0.1250, not 0.1251} */
    private static boolean isTie(BigDecimal sum) {
        BigDecimal tenths = sum.movePointRight(3);
        return sum.scale() > 2
                && tenths.compareTo(new BigDecimal(tenths.toBigInteger())) == 0
                && tenths.toBigInteger().mod(BigInteger.TEN).intValue() == 5;
    }
}
