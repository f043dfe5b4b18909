package org.facturier.numbering;

/**
 * The digits 0 to 9, whatever the language of the machine: under an Arabic locale the formats of Java write other
 * digits, and a number of an invoice would not be read back.
 */
final class Digits {

    private Digits() {}

    /**
     * {@return the number with zeros before it, or as it is where it is wider} 42 at width 5 is {@code 00042}, at
     * width 1 it is {@code 42}.
     */
    static String padded(long number, int width) {
        return append(new StringBuilder(), number, width).toString();
    }

    /** {@return the text, with the number after it as {@link #padded} gives it} */
    static StringBuilder append(StringBuilder text, long number, int width) {
        long limit = 10;
        for (int digits = 1; digits < width; digits++) {
            if (number < limit) {
                text.append('0');
            }
            limit *= 10;
        }
        return text.append(number);
    }

    /** {@return how many digits a number above zero has} */
    static int count(long number) {
        int count = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        return count;
    }
}
