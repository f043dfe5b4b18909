package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

/**
 * The stable name of a rule, such as {@code INV-LINE-03} or, for rules of a standard, its own: {@code BR-CO-10}.
 * A code is never given to another rule.
 *
 * @param text  at most 60 capital letters, digits and hyphens, with at least one hyphen
 */
public record RuleCode(String text) {

    private static final int LONGEST = 60;

    /** @throws IllegalArgumentException if the text has another shape */
    public RuleCode {
        if (requireNonNull(text, "text").length() > LONGEST || !isShaped(text)) {
            throw new RefusedException(say("ruleCode", "a rule code looks like {example}, not like '{text}'")
                    .with("example", "INV-LINE-03")
                    .with("text", Shortened.quote(text)));
        }
    }

    /**
     * {@return whether a text is capitals and digits with hyphens between them, one at least, a capital first} Read by hand: a
     * program has a thousand codes, made at its start, when a pattern is slowest.
     */
    private static boolean isShaped(String text) {
        boolean hyphened = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != '-';
            if (!hyphen && !isCapital(c) && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
            hyphened |= hyphen;
        }
        return hyphened;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return text;
    }
}
