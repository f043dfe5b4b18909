package org.facturier.core.money;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;

/** One way to write a number, so that {@code 20}, {@code 20.00} and {@code 2E+1} are the same value everywhere. */
public final class Decimals {

    // an exponent would let a few characters ask for gigabytes of digits
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?[0-9]{1," + Limits.DIGITS + "}(?:\\.[0-9]{1," + Limits.DECIMALS + "})?");

    /** What sums of numbers within the limits come to, and far more. */
    private static final int MOST_GIVEN = 200;

    /** What such come to when they are multiplied. */
    private static final int MOST_WORKED_OUT = 1_000;

    private Decimals() {}

    /**
     * {@return the number that a text states}
     *
     * @param text  such as {@code -12.50}: a sign, up to 30 digits, a point, up to 30 digits; no exponent
     * @throws RefusedException if the text is another
     */
    public static BigDecimal parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new RefusedException(say("numberForm", "not a number such as {example}: '{text}'")
                    .with("example", "12.5")
                    .with("text", Shortened.quote(text)));
        }
        return new BigDecimal(text);
    }

    /**
     * {@return the same number without trailing zeros and without an exponent}
     *
     * @param number  any number of at most 200 digits on each side of its point
     * @throws IllegalArgumentException if it has more, as by its exponent
     */
    public static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = bounded(number).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the number itself, once it is known that to work with it takes no gigabytes}
     *
     * @param number  any number of at most 200 digits on each side of its point
     * @throws IllegalArgumentException if it has more, as by its exponent
     */
    public static BigDecimal bounded(BigDecimal number) {
        return bounded(number, MOST_GIVEN);
    }

    /** {@return the same of what was worked out: at most 1,000 digits on each side of its point} */
    public static BigDecimal workedOut(BigDecimal number) {
        return bounded(number, MOST_WORKED_OUT);
    }

    private static BigDecimal bounded(BigDecimal number, int most) {
        int scale = number.scale();
        if (scale > most || scale < -most || number.precision() > 2 * most) {
            throw new RefusedException(
                    say("tooManyDigits", "a number has at most {most} digits before and {most} after its point")
                            .with("most", most));
        }
        return number;
    }
}
