package org.facturier.tax.identity;

/** A number whose last two digits check the others. */
final class LastTwoDigits {

    private LastTwoDigits() {}

    /** {@return the two digits that check} */
    static long of(String number) {
        return Long.parseLong(number.substring(number.length() - 2));
    }

    /** {@return the number before them} */
    static long others(String number) {
        return Long.parseLong(number.substring(0, number.length() - 2));
    }
}
