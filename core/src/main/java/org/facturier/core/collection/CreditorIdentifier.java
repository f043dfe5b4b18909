package org.facturier.core.collection;

import static org.facturier.core.finding.Message.say;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Mod97;

/**
 * By which a creditor is known in direct debits all over the SEPA area (in France ICS, in Germany Gläubiger-ID). The three characters
 * of the business code, mostly {@code ZZZ}, are the creditor's own and no part of the check.
 *
 * @param text  country, two check digits, three characters of the business code, 1 to 28 of the national number; without blanks,
 *     in capitals
 * @source European Payments Council, EPC262-08
 */
public record CreditorIdentifier(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[0-9A-Z]{3}[0-9A-Z]{1,28}");
    private static final int COUNTRY_END = 4;
    private static final int BUSINESS_END = 7;

    /** @throws RefusedException if shape or check digits are wrong */
    public CreditorIdentifier {
        text = bare(text);
        if (!holds(text)) {
            throw new RefusedException(say(
                            "creditorIdentifier",
                            "not a creditor identifier: '{text}' (expected such as {example}, the third and fourth"
                                    + " character by MOD 97-10)")
                    .with("text", text)
                    .with("example", "FR72ZZZ123456"));
        }
    }

    /**
     * {@return the identifier}
     *
     * @param text  with or without blanks, in any case
     * @throws RefusedException if shape or check digits are wrong
     */
    public static CreditorIdentifier of(String text) {
        return new CreditorIdentifier(text);
    }

    /** {@return the identifier that a text is, empty if shape or check digits are wrong} */
    public static Optional<CreditorIdentifier> find(String text) {
        return Optional.of(bare(text)).filter(CreditorIdentifier::holds).map(CreditorIdentifier::new);
    }

    private static boolean holds(String bare) {
        return SHAPE.matcher(bare).matches()
                && Mod97.holds(bare.substring(BUSINESS_END) + bare.substring(0, COUNTRY_END));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
