package org.facturier.core.party;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A business identifier code of a bank.
 *
 * @param text  8 or 11 letters and digits
 * @source ISO 9362
 */
public record Bic(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    /** @throws IllegalArgumentException if the shape is wrong */
    public Bic {
        text = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not a BIC: '" + text + "' (expected 8 or 11 characters, such as CMCIFR2A)");
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
