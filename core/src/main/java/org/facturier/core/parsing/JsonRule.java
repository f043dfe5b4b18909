package org.facturier.core.parsing;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a JSON document is held to.
 *
 * <p>Each finding on a text is of one of these, or of the limits where what was read is beyond them. Paths begin with the
 * source.
 */
public enum JsonRule implements Rule {
    /** It is JSON: also no property twice, nothing after the end, and in a known encoding. */
    WELL_FORMED(
            "JSON-SYNTAX-01",
            "The text is well-formed JSON, and there is some.",
            "look at the place named, or just before it"),
    /** A newer release may say what this one does not know, and is to be told from a misspelt name. */
    FORM_KNOWN(
            "JSON-FORM-01",
            "Each document states the form in which it was written, one that this release knows.",
            "state the form; what a newer release wrote, read by that release or a later one"),
    /** Every property is one of the model: what is misspelt would be taken for left out. */
    PROPERTY_KNOWN(
            "JSON-NAME-01", "Each property is one that the model has.", "look for a misspelt name, or leave it out"),
    /** Every value is one that the model accepts. What is missing is of this rule, too, at the place of what lacks it. */
    VALUE_FITS("JSON-VALUE-01", "Each value is one that its property accepts.", "put there what the message expects"),
    /** Not an error by itself: it comes after those that are. */
    ALL_NAMED(
            "JSON-COUNT-01",
            Severity.INFO,
            "A text has at most 100 problems, so that all of them are named.",
            "mend those that are named, then read the text again");

    private final RuleStatement statement;

    JsonRule(String code, String demand, String hint) {
        this(code, Severity.ERROR, demand, hint);
    }

    JsonRule(String code, Severity severity, String demand, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
