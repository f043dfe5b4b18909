package org.facturier.tax.identity;

/**
 * The last digit is the remainder by 11; where that is 10 other weights are tried, and where it is 10 again the digit is 0.
 *
 * @param first  what each place counts
 * @param second  what it counts at the second try
 */
record SecondTry(Weights first, Weights second) implements Checksum {

    @Override
    public boolean holds(String number) {
        int last = number.length() - 1;
        return digit(number.substring(0, last)) == number.charAt(last) - '0';
    }

    private int digit(String others) {
        int remainder = first.sum(others, Products.WHOLE) % 11;
        return remainder < 10 ? remainder : second.sum(others, Products.WHOLE) % 11 % 10;
    }
}
