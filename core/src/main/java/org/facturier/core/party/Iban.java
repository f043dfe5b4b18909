package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.RefusedException;

/**
 * An international bank account number. Its {@code toString} is masked, so that a log never holds the whole number.
 *
 * <p>Three things are held: the check digits over the whole, the length and kinds of characters that the country has, and that
 * they are of a country with such numbers. A slip in one digit, or two digits exchanged, is found by the first.
 *
 * @param text  15 to 33 letters and digits without blanks: length and kinds of characters as the country has them, check
 *     digits right
 * @source ISO 13616-1; SWIFT IBAN registry
 */
public record Iban(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}(?:0[2-9]|[1-8]\\d|9[0-8])[0-9A-Z]{11,30}");

    /** @throws IllegalArgumentException if country, shape or check digits are wrong; the message masks the number */
    public Iban {
        text = Typed.withoutSeparators(text);
        if (!SHAPE.matcher(text).matches() || !checks(text)) {
            throw new RefusedException(say("ibanDigits", "not an IBAN: {masked} (check digits or length are wrong)")
                    .with("masked", masked(text)));
        }
        if (!isShapedAsInItsCountry(text)) {
            throw new RefusedException(say(
                            "ibanForm",
                            "not an IBAN: {masked} (account numbers of {country} have another length or other"
                                    + " characters)")
                    .with("masked", masked(text))
                    .with("country", text.substring(0, 2)));
        }
    }

    /** {@return the account number, with or without blanks in the text} */
    public static Iban of(String text) {
        return new Iban(text);
    }

    /** {@return the account number of a text, with or without blanks, empty where it is none} */
    public static Optional<Iban> find(String text) {
        String bare = Typed.withoutSeparators(text);
        return Optional.of(bare)
                .filter(number -> SHAPE.matcher(number).matches() && checks(number) && isShapedAsInItsCountry(number))
                .map(Iban::new);
    }

    /** {@return the country of the account} */
    public CountryCode country() {
        return CountryCode.of(text.substring(0, 2));
    }

    /**
     * {@return whether credit transfers and direct debits in EUR reach the account as in its own country}
     *
     * @source European Payments Council, EPC409-09
     */
    public boolean isInSepa() {
        return CodeLists.SEPA_COUNTRIES.contains(text.substring(0, 2));
    }

    /** {@return the number in groups of four, as it is printed} */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Country and check digits go to the end before the remainder is taken. */
    private static boolean checks(String iban) {
        return Mod97.holds(iban.substring(4) + iban.substring(0, 4));
    }

    /** {@return whether what follows the check digits is as the country has it; not where it has no such numbers} */
    private static boolean isShapedAsInItsCountry(String iban) {
        return IbanStructures.of(iban.substring(0, 2))
                .filter(structure -> structure.matcher(iban.substring(4)).matches())
                .isPresent();
    }

    /** What is too short to have a middle is masked in full. */
    private static String masked(String iban) {
        return iban.length() < 8 ? "****" : iban.substring(0, 4) + "****" + iban.substring(iban.length() - 4);
    }

    /** {@return country, check digits and the last four characters; never the whole number} */
    @Override
    public String toString() {
        return masked(text);
    }
}
