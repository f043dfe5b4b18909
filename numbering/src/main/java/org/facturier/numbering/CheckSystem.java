package org.facturier.numbering;

import java.util.Arrays;
import java.util.stream.Collectors;

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

    static CheckSystem named(String designation, String pattern) {
        return Arrays.stream(values())
                .filter(system -> system.designation.equals(designation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        pattern + " does not say which check characters of ISO 7064 it means: " + all()));
    }

    static String all() {
        return Arrays.stream(values()).map(CheckSystem::toString).collect(Collectors.joining(", "));
    }

    /** {@return the check characters of a number} */
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

    private boolean isPure() {
        return modulus > radix + 1;
    }

    /** With its check characters the number is 1 more than a multiple of the modulus. */
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
