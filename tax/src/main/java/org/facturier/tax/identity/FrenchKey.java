package org.facturier.tax.identity;

/** The two characters before the SIREN in a French VAT number. */
final class FrenchKey {

    /** The letters I and O are left out, as they look like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private FrenchKey() {}

    static boolean checks(String number) {
        String key = number.substring(0, 2);
        long siren = Long.parseLong(number.substring(2));
        boolean right = key.matches("\\d\\d")
                ? (siren * 100 + 12) % 97 == Long.parseLong(key)
                : newStyle(ALPHABET.indexOf(key.charAt(0)), ALPHABET.indexOf(key.charAt(1)), siren);
        return right && (isMonegasque(number) || luhn(number.substring(2)));
    }

    private static boolean newStyle(int first, int second, long siren) {
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }

    /** Firms of Monaco have no SIREN; three zeros stand in its place. */
    private static boolean isMonegasque(String number) {
        return number.startsWith("000", 2);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 % 10 + digit / 5;
        }
        return sum % 10 == 0;
    }
}
