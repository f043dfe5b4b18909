package org.facturier.core.party;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An international bank account number. Its {@code toString} is masked, so that a log never holds the whole number.
 *
 * @param text  15 to 34 letters and digits without blanks, check digits right
 * @source ISO 13616-1
 */
public record Iban(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[0-9A-Z]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** @throws IllegalArgumentException if shape or check digits are wrong; the message masks the number */
    public Iban {
        text = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(text).matches() || !checks(text)) {
            throw new IllegalArgumentException("not an IBAN: " + masked(text) + " (check digits or length are wrong)");
        }
    }

    /** {@return the account number, with or without blanks in the text} */
    public static Iban of(String text) {
        return new Iban(text);
    }

    /** {@return the number in groups of four, as it is printed} */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean checks(String iban) {
        String digits = (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .mapToObj(c -> Integer.toString(Character.getNumericValue(c)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue() == 1;
    }

    private static String masked(String iban) {
        return iban.length() < 8 ? "****" : iban.substring(0, 4) + "****" + iban.substring(iban.length() - 4);
    }

    /** {@return country, check digits and the last four characters; never the whole number} */
    @Override
    public String toString() {
        return masked(text);
    }
}
