package org.facturier.core.tax;

/**
 * The names of lists that anybody may add to, such as {@code DIGITAL_SERVICE}: a capital letter, then capital letters, digits
 * and underscores. Tables have hundreds, read before anything is compiled: a regular expression took longer than the rest.
 */
final class OpenName {

    private OpenName() {}

    static boolean fits(String text) {
        boolean fits = !text.isEmpty() && isLetter(text.charAt(0));
        for (int i = 1; fits && i < text.length(); i++) {
            char next = text.charAt(i);
            fits = isLetter(next) || isDigit(next) || next == '_';
        }
        return fits;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
