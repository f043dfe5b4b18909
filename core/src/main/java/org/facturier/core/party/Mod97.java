package org.facturier.core.party;

/**
 * Two check digits over letters and digits, as account numbers and references have them: letters count as 10 to 35. The number
 * that comes of it, check digits at its end, leaves 1 when divided by 97; {@code 539007547034RF} has the check digits {@code
 * 18}.
 *
 * @source ISO/IEC 7064, MOD 97-10
 */
public final class Mod97 {

    private Mod97() {}

    /**
     * {@return whether the last two digits check what stands before them}
     *
     * @param characters  digits and capital letters
     */
    public static boolean holds(String characters) {
        return remainder(characters) == 1;
    }

    /**
     * {@return the two check digits to put after the characters}
     *
     * @param characters  digits and capital letters
     */
    public static String checkDigits(String characters) {
        int digits = 98 - remainder(characters + "00");
        return digits < 10 ? "0" + digits : Integer.toString(digits);
    }

    /** Digit by digit, for the whole number would be longer than any that is counted with. */
    private static int remainder(String characters) {
        int remainder = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = Character.getNumericValue(characters.charAt(i));
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
