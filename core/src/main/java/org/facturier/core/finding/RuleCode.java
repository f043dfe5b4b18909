package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code INV-LINE-03} or, for rules of a standard, its own: {@code BR-CO-10}.
 * A code is never given to another rule.
 *
 * @param text  at most 60 capital letters, digits and hyphens, with at least one hyphen
 */
public record RuleCode(String text) {

    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    /** @throws IllegalArgumentException if the text has another shape */
    public RuleCode {
        if (requireNonNull(text, "text").length() > LONGEST
                || !SHAPE.matcher(text).matches()) {
            throw new RefusedException(say("ruleCode", "a rule code looks like {example}, not like '{text}'")
                    .with("example", "INV-LINE-03")
                    .with("text", Shortened.quote(text)));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
