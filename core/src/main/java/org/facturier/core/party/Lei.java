package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * A legal entity identifier. Banks and listed companies have one; as an identifier of a party it is scheme {@code 0199}.
 *
 * @param text  18 letters and digits, then two check digits
 * @source ISO 17442-1
 */
public record Lei(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}\\d{2}");

    /** @throws IllegalArgumentException if shape or check digits are wrong */
    public Lei {
        text = Typed.withoutBlanks(text);
        if (!SHAPE.matcher(text).matches() || !Mod97.holds(text)) {
            throw new RefusedException(
                    say("leiForm", "not an LEI: '{text}' (expected 20 letters and digits, the last two by MOD 97-10)")
                            .with("text", text));
        }
    }

    /** {@return the identifier} */
    public static Lei of(String text) {
        return new Lei(text);
    }

    /** {@return the identifier among those of a party} */
    public LegalId legalId() {
        return new LegalId(LegalId.LEI, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
