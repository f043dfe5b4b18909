package org.facturier.tax.regime;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a question for a rate is held to. */
public enum RateRule implements Rule {
    /** The place is in the table. */
    PLACE_KNOWN(
            "TAX-RATE-01",
            "The rates of the country or territory are known.",
            "state the treatment on the line, or have the rates of that country added [VatTables]"),
    /** The class is one of the place. */
    CLASS_KNOWN(
            "TAX-RATE-02",
            "The country or territory has a rate of the class asked for.",
            "take one of the classes of the place, or state the treatment on the line"),
    /** The day is within the table. */
    DATE_KNOWN(
            "TAX-RATE-03",
            "The rate on the day of supply is known; no later one is taken instead.",
            "state the treatment on the line, or have the rate of that day added [VatTables]"),
    /** The law of the day. */
    IN_FORCE(
            "TAX-RATE-04",
            "A rate stated on a line is in force on the day of supply where the seller, the buyer or the delivery is.",
            "state a rate of that day, or correct the day of supply");

    private final RuleStatement statement;

    RateRule(String code, String demand, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, "Directive 2006/112/EC, art. 93 to 99")
                .withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
