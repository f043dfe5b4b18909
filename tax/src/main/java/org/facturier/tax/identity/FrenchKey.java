package org.facturier.tax.identity;

import org.facturier.core.party.Luhn;

/**
 * The two characters before the SIREN in a French VAT number.
 *
 * @source CGI, ann. III, art. 41 septies
 */
record FrenchKey() implements Checksum {

    /** The letters I and O are left out, as they look like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Override
    public boolean holds(String number) {
        long siren = Long.parseLong(number.substring(2));
        int first = ALPHABET.indexOf(number.charAt(0));
        int second = ALPHABET.indexOf(number.charAt(1));
        boolean right = first < 10 && second < 10
                ? (siren * 100 + 12) % 97 == first * 10 + second
                : withLetters(first, second, siren);
        return right && (isMonegasque(number) || Luhn.holds(number.substring(2)));
    }

    private static boolean withLetters(int first, int second, long siren) {
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }

    /** Firms of Monaco have no SIREN; three zeros stand in its place. */
    private static boolean isMonegasque(String number) {
        return number.startsWith("000", 2);
    }
}
