package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * The reference of a Swiss QR-bill that is paid to a QR-IBAN.
 *
 * @param text  26 digits, not all 0, and their check digit
 * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, annex B (modulo 10, recursive)
 */
public record SwissReference(String text) implements PaymentReference {

    private static final Pattern SHAPE = Pattern.compile("(?!0{27})\\d{27}");
    private static final int[] CARRIES = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    private static final int DIGITS = 26;

    /** @throws IllegalArgumentException if shape or check digit are wrong */
    public SwissReference {
        text = bare(text);
        if (!holds(text)) {
            throw new RefusedException(say(
                            "swissForm",
                            "not a QR reference: '{text}' (expected 27 digits, the last one by modulo 10, recursive)")
                    .with("text", text));
        }
    }

    /**
     * {@return the reference made of the host's own number}
     *
     * @param own  1 to 26 digits, not all 0
     * @throws IllegalArgumentException if there are others
     */
    public static SwissReference of(String own) {
        if (!own.matches("[0-9]{1," + DIGITS + "}")) {
            throw new RefusedException(say("swissOwn", "a QR reference is made of 1 to 26 digits, not of '{own}'")
                    .with("own", own));
        }
        String padded = "0".repeat(DIGITS - own.length()) + own;
        return new SwissReference(padded + checkDigit(padded));
    }

    /**
     * {@return the reference that somebody typed}
     *
     * @param text  with or without blanks
     * @throws IllegalArgumentException if shape or check digit are wrong
     */
    public static SwissReference parse(String text) {
        return new SwissReference(text);
    }

    /** {@return the reference that a text is, empty if shape or check digit are wrong} */
    public static Optional<SwissReference> find(String text) {
        return Optional.of(bare(text)).filter(SwissReference::holds).map(SwissReference::new);
    }

    /** {@return two digits, then groups of five} */
    @Override
    public String printed() {
        return text.substring(0, 2) + text.substring(2).replaceAll("(.{5})", " $1");
    }

    private static boolean holds(String bare) {
        return SHAPE.matcher(bare).matches() && checkDigit(bare.substring(0, DIGITS)) == bare.charAt(DIGITS) - '0';
    }

    /** {@return the digit that carries the sum on, digit by digit, to zero} */
    private static int checkDigit(String digits) {
        int carry = 0;
        for (int i = 0; i < digits.length(); i++) {
            carry = CARRIES[(carry + digits.charAt(i) - '0') % 10];
        }
        return (10 - carry) % 10;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    @Override
    public String toString() {
        return printed();
    }
}
