package org.facturier.core.article;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.party.LegalId;

/** The numbers of articles in trade: eight, twelve, thirteen or fourteen digits, the last of which checks the others. */
final class Gtin {

    private static final String SCHEME = "0160";
    private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\d{12,14}");

    private Gtin() {}

    /**
     * {@return the number among the identifiers that all know}
     *
     * @throws RefusedException if it has another count of digits, or the last does not check
     * @source GS1 General Specifications, section 7.9
     */
    static LegalId of(String typed) {
        String digits = typed.strip();
        if (!SHAPE.matcher(digits).matches() || weighted(digits) % 10 != 0) {
            throw new RefusedException(
                    say("gtinForm", "not a GTIN: {text} (expected 8 or 12 to 14 digits, the last one a check digit)")
                            .with("text", Shortened.quote(typed)));
        }
        return new LegalId(SCHEME, digits);
    }

    /** Every other digit, beginning before the last, counts three times. */
    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
