package org.facturier.numbering;

import static org.facturier.core.finding.Message.say;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.facturier.core.finding.RefusedException;

/**
 * Check characters at the end of a number. Each system finds any one character that is wrong; those with two check
 * characters, the pure systems, also find any two neighbours that are swapped. Of the number they read digits, or digits
 * and letters of either case; the signs between are passed over. Luhn is not among them: it misses 09 for 90.
 *
 * @source ISO/IEC 7064:2003
 */
enum CheckSystem {
    /** Two digits for a number of digits. */
    MOD_97_10("97-10", 97, 10),
    /** One digit for a number of digits. */
    MOD_11_10("11,10", 11, 10),
    /** Two characters for a number of digits and letters. */
    MOD_1271_36("1271-36", 1271, 36),
    /** One character for a number of digits and letters. */
    MOD_37_36("37,36", 37, 36);

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String designation;
    private final int modulus;
    private final int radix;

    CheckSystem(String designation, int modulus, int radix) {
        this.designation = designation;
        this.modulus = modulus;
        this.radix = radix;
    }

    /**
     * {@return the system of a designation, as ISO 7064 writes it}
     *
     * @param designation  such as {@code 97-10}; a hyphen for a pure system, a comma for a hybrid one
     * @param pattern  the pattern in which it stands, for the refusal
     * @throws RefusedException if there is no system of that designation
     */
    static CheckSystem named(String designation, String pattern) {
        return Arrays.stream(values())
                .filter(system -> system.designation.equals(designation))
                .findFirst()
                .orElseThrow(() -> new RefusedException(say(
                                "whichCheck",
                                "{pattern} does not say which check characters of ISO 7064 it means: {systems}")
                        .with("pattern", pattern)
                        .with("systems", all())));
    }

    /** {@return all systems as they stand in a pattern} */
    static String all() {
        return Arrays.stream(values()).map(CheckSystem::toString).collect(Collectors.joining(", "));
    }

    /**
     * {@return the check characters of a number, which are written after it}
     * Of {@code 2026-00001} they are {@code 58} by 97-10: 202600001 x 100 + 58 = 20260000158 leaves 1 when divided by
     * 97.
     */
    String of(CharSequence number) {
        return isPure() ? pure(number) : hybrid(number);
    }

    int length() {
        return isPure() ? 2 : 1;
    }

    boolean readsLetters() {
        return radix > 10;
    }

    /** {@return whether a character can be a check character} */
    boolean holds(char character) {
        return CHARACTERS.indexOf(character) >= 0 && CHARACTERS.indexOf(character) < radix;
    }

    /**
     * Whether it has two check characters: in a hybrid system the modulus is the radix and one more, and there is
     * one.
     */
    private boolean isPure() {
        return modulus > radix + 1;
    }

    /**
     * With its check characters the number is 1 more than a multiple of the modulus.
     * The remainder is taken as the characters come, so that a number of any length fits; two places more make room
     * for the check characters, and what is missing to 1 is what they say.
     */
    private String pure(CharSequence number) {
        long remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = value(number.charAt(i));
            remainder = value < 0 ? remainder : small(remainder) * radix + value;
        }
        int check = (modulus + 1 - (int) (remainder % modulus) * radix * radix % modulus) % modulus;
        return String.valueOf(new char[] {CHARACTERS.charAt(check / radix), CHARACTERS.charAt(check % radix)});
    }

    /** Divides only where the next step would not fit: division is what costs. */
    private long small(long remainder) {
        return remainder < Integer.MAX_VALUE ? remainder : remainder % modulus;
    }

    /**
     * Each character is added to the product, taken by the radix, doubled, and taken by the modulus, which is the
     * radix and one more. A zero counts as the radix, so that leading zeros are checked, too.
     */
    private String hybrid(CharSequence number) {
        int product = radix;
        for (int i = 0; i < number.length(); i++) {
            int value = value(number.charAt(i));
            product = value < 0 ? product : nonZero((product + value) % radix) * 2 % modulus;
        }
        return String.valueOf(CHARACTERS.charAt((modulus - product) % radix));
    }

    private int nonZero(int remainder) {
        return remainder == 0 ? radix : remainder;
    }

    /** {@return what a character counts, or -1 if it is passed over} */
    private int value(char character) {
        int value = Character.digit(character, 36);
        return value < radix ? value : -1;
    }

    /** {@return as it stands in a pattern} */
    @Override
    public String toString() {
        return "{check:" + designation + "}";
    }
}
