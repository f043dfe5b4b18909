package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * The address of a German public body for electronic invoices, quoted as the buyer reference (BT-10). The check digits are over
 * both parts without the hyphens.
 *
 * @param text  a coarse part of 2 to 12 digits, beginning with a state (01 to 16) or the federation (99); perhaps a fine
 *     part of up to 30 letters and digits; two check digits; divided by hyphens
 * @source KoSIT, Formatspezifikation Leitweg-ID, version 2.0.2
 */
public record LeitwegId(String text) {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|1[0-6]|99)\\d{0,10}(?:-[0-9A-Z]{1,30})?-\\d{2}");

    /** @throws IllegalArgumentException if shape or check digits are wrong */
    public LeitwegId {
        text = Typed.withoutBlanks(text);
        if (!isOne(text)) {
            throw new RefusedException(say(
                            "leitwegForm",
                            "not a Leitweg-ID: '{text}' (expected such as {example}, the last two digits by MOD 97-10)")
                    .with("text", text)
                    .with("example", "992-90009-96"));
        }
    }

    /** {@return the identifier} */
    public static LeitwegId of(String text) {
        return new LeitwegId(text);
    }

    /** {@return whether a text without blanks has the shape, and its check digits are right} */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches() && Mod97.holds(text.replace("-", ""));
    }

    /** {@return the identifier among those of a party} */
    public LegalId legalId() {
        return new LegalId(LegalId.LEITWEG_ID, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
