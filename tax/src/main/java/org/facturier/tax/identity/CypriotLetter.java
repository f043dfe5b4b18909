package org.facturier.tax.identity;

/**
 * The letter is the remainder by 26 of a sum in which the first digit and every other after it count by a table, and the digits
 * between as they are.
 */
record CypriotLetter() implements Checksum {

    private static final int[] TABLE = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    @Override
    public boolean holds(String number) {
        int sum = 0;
        for (int i = 0; i < number.length() - 1; i++) {
            int digit = number.charAt(i) - '0';
            sum += i % 2 == 0 ? TABLE[digit] : digit;
        }
        return 'A' + sum % 26 == number.charAt(number.length() - 1);
    }
}
