package org.facturier.numbering;

/** The digits 0 to 9, whatever the language of the machine. */
final class Digits {

    private Digits() {}

    /** {@return the number with zeros before it, or as it is where it is wider} */
    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
