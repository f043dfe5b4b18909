package org.facturier.core.json;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;

/** What a JSON document is held to. */
public enum JsonRule implements Rule {
    /** It is JSON. */
    WELL_FORMED("JSON-SYNTAX-01", "The text is well-formed JSON, and there is some."),
    /** Every property is one of the model. */
    PROPERTY_KNOWN("JSON-NAME-01", "Each property is one that the model has."),
    /** Every value is one that the model accepts. */
    VALUE_FITS("JSON-VALUE-01", "Each value is one that its property accepts.");

    private final RuleCode code;
    private final String demand;

    JsonRule(String code, String demand) {
        this.code = new RuleCode(code);
        this.demand = demand;
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public String demand() {
        return demand;
    }
}
