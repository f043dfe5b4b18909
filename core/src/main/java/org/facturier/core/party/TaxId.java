package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * A VAT identification number with its prefix, such as {@code FR40303265045}.
 *
 * <p>Only the shape common to all countries is checked here; length and checksum of each are the matter of the tax module.
 *
 * @param prefix  two capital letters: the country, but {@code EL} for Greece and {@code XI} for Northern Ireland
 * @param number  what follows, 2 to 14 letters and digits
 * @source Directive 2006/112/EC, art. 215; EN 16931-1:2017, BT-31 and BT-48
 */
public record TaxId(String prefix, String number) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})([0-9A-Z+*]{2,14})");

    /** @throws IllegalArgumentException if the text cannot be a VAT number of any country */
    public TaxId {
        if (prefix.length() != 2 || !SHAPE.matcher(prefix.concat(number)).matches()) {
            throw new RefusedException(say(
                            "vatNumberParts",
                            "not a VAT number: '{text}' (expected a country prefix, then 2 to 14 letters and digits)")
                    .with("text", prefix + number));
        }
    }

    /**
     * {@return the number that somebody typed}
     *
     * @param text  with or without blanks, dots, hyphens and the like, in any case
     * @throws IllegalArgumentException if the text cannot be a VAT number of any country
     */
    public static TaxId parse(String text) {
        return find(text)
                .orElseThrow(() -> new RefusedException(
                        say("vatNumberText", "not a VAT number: '{text}' (expected such as {example})")
                                .with("text", text)
                                .with("example", "FR40303265045")));
    }

    /** {@return the number that somebody typed, empty if the text cannot be a VAT number of any country} */
    public static Optional<TaxId> find(String text) {
        return Optional.of(SHAPE.matcher(bare(text)))
                .filter(Matcher::matches)
                .map(parts -> new TaxId(parts.group(1), parts.group(2)));
    }

    /** {@return what somebody typed in capital letters, without blanks, dots, hyphens and the like} */
    public static String bare(String text) {
        return Typed.withoutSeparators(text);
    }

    /**
     * {@return the country that gave the number: {@code GR} for the prefix {@code EL}; empty where the prefix is none of a
     * country, such as {@code EU} of sellers outside the Union in the one-stop shop}
     */
    public Optional<CountryCode> country() {
        return Optional.of(prefix.equals("EL") ? "GR" : prefix)
                .filter(CountryCode::isKnown)
                .map(CountryCode::of);
    }

    /** {@return prefix and number without a blank, as it is printed and compared} */
    public String text() {
        return prefix + number;
    }

    @Override
    public String toString() {
        return text();
    }
}
