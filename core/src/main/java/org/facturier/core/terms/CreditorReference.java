package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Mod97;

/**
 * A creditor reference for transfers anywhere in the SEPA area. Banks of any country carry it unchanged; it is printed in
 * groups of four.
 *
 * @param text  {@code RF}, two check digits and 1 to 21 letters and digits
 * @source ISO 11649
 */
public record CreditorReference(String text) implements PaymentReference {

    private static final Pattern SHAPE = Pattern.compile("RF\\d{2}[0-9A-Z]{1,21}");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Z]");

    /** @throws IllegalArgumentException if shape or check digits are wrong */
    public CreditorReference {
        text = bare(text);
        if (!holds(text)) {
            throw new RefusedException(say(
                            "creditorForm",
                            "not a creditor reference: '{text}' (expected RF, two check digits and 1 to 21 letters and digits)")
                    .with("text", text));
        }
    }

    /**
     * {@return the reference made of the host's own, such as the number of an invoice}
     *
     * @param own  its letters and digits, 1 to 21, are kept; what stands between them is left out, so that two numbers that
     *     differ only there get one reference
     * @throws IllegalArgumentException if no letter or digit is left, or more than 21 are
     */
    public static CreditorReference of(String own) {
        String kept = OTHERS.matcher(own.toUpperCase(Locale.ROOT)).replaceAll("");
        return new CreditorReference("RF" + Mod97.checkDigits(kept + "RF") + kept);
    }

    /**
     * {@return the reference that somebody typed}
     *
     * @param text  with or without blanks, in any case
     * @throws IllegalArgumentException if shape or check digits are wrong
     */
    public static CreditorReference parse(String text) {
        return new CreditorReference(text);
    }

    /** {@return the reference that a text is, empty if shape or check digits are wrong} */
    public static Optional<CreditorReference> find(String text) {
        return Optional.of(bare(text)).filter(CreditorReference::holds).map(CreditorReference::new);
    }

    @Override
    public String printed() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean holds(String bare) {
        return SHAPE.matcher(bare).matches() && Mod97.holds(bare.substring(4) + bare.substring(0, 4));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return printed();
    }
}
