package org.facturier.core.limit;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What every document is held to when it is read, issued or written, so that it can come back. The figures are those of {@link
 * Limits}. A finding names the place, such as {@code lines[2].description}; of the size it names none.
 */
public enum LimitRule implements Rule {
    /** Days are those of our time. */
    DAY(
            "LIMIT-DAY-01",
            "A day lies from 1900-01-01 to 2199-12-31.",
            "look at the day, or at the terms that lead to it"),
    /** Numbers have an end. */
    NUMBER(
            "LIMIT-NUMBER-01",
            "A number has at most 30 digits before and 30 after its point, and one that counts at most 15.",
            "look at the number, or at those that it was worked out from"),
    /** Texts are made of characters. */
    CHARACTERS(
            "LIMIT-TEXT-01",
            "A text has only characters that XML 1.0 can hold: no half of a surrogate pair, no control character but tab and"
                    + " line ends.",
            "leave the character out, or look at the encoding of where it came from"),
    /** Texts have an end. */
    LENGTH("LIMIT-TEXT-02", "A text has at most 100,000 characters.", "shorten it"),
    /** Documents have a bottom. */
    DEPTH(
            "LIMIT-DEPTH-01",
            "One part of a document lies at most 100 levels deep in others.",
            "say it with fewer parts within each other, such as one bounded price in place of several"),
    /** Documents have an end. */
    SIZE(
            "LIMIT-SIZE-01",
            "A document has at most 10 million bytes in JSON, and a source that is read at once 20 million.",
            "make several documents of it, or read them one by one");

    private final RuleStatement statement;

    LimitRule(String code, String demand, String hint) {
        this.statement = RuleStatement.of(code, demand).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
