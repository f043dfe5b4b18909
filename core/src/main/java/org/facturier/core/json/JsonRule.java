package org.facturier.core.json;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a JSON document is held to. */
public enum JsonRule implements Rule {
    /** It is JSON. */
    WELL_FORMED("JSON-SYNTAX-01", "The text is well-formed JSON, and there is some."),
    /** Every property is one of the model. */
    PROPERTY_KNOWN("JSON-NAME-01", "Each property is one that the model has."),
    /** Every value is one that the model accepts. */
    VALUE_FITS("JSON-VALUE-01", "Each value is one that its property accepts.");

    private final RuleStatement statement;

    JsonRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
