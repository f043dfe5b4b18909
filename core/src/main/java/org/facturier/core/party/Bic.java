package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * A business identifier code of a bank. Four characters are the bank, two the country, two the place, three more a branch;
 * typed blanks and small letters are mended.
 *
 * @param text  8 or 11 letters and digits, the fifth and sixth a country
 * @source ISO 9362:2014
 */
public record Bic(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    /** @throws IllegalArgumentException if the shape is wrong or there is no such country */
    public Bic {
        text = Typed.withoutBlanks(text);
        if (!SHAPE.matcher(text).matches()) {
            throw new RefusedException(
                    say("bicForm", "not a BIC: '{text}' (expected 8 or 11 characters, such as {example})")
                            .with("text", text)
                            .with("example", "CMCIFR2A"));
        }
        if (!CountryCode.isKnown(text.substring(4, 6))) {
            throw new RefusedException(say("bicCountry", "not a BIC: '{text}' (there is no country {country})")
                    .with("text", text)
                    .with("country", text.substring(4, 6)));
        }
    }

    /** {@return the code} */
    public static Bic of(String text) {
        return new Bic(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
