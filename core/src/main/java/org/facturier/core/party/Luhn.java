package org.facturier.core.party;

/**
 * The check digit of cards, of SIREN and SIRET and of many other numbers.
 *
 * <p>From the right every second digit is doubled, both digits of what comes of that are added up, and the sum of all is a
 * multiple of ten. 303265045: 5 + 8 + 0 + 1 + 6 + 4 + 3 + 0 + 3 = 30.
 *
 * @source ISO/IEC 7812-1, annex B
 */
public final class Luhn {

    private Luhn() {}

    /**
     * {@return whether the last digit is the check digit of those before it}
     *
     * @param digits  ASCII digits, at least one; any other text fails
     */
    public static boolean holds(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') && sum(digits) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 % 10 + digit / 5;
        }
        return sum;
    }
}
