package org.facturier.tax.identity;

/**
 * The hybrid system MOD 11,10.
 *
 * @source ISO/IEC 7064
 */
record ElevenTen() implements Checksum {

    @Override
    public boolean holds(String number) {
        int product = 10;
        for (int i = 0; i < number.length() - 1; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (number.charAt(number.length() - 1) - '0' + product) % 10 == 1;
    }
}
