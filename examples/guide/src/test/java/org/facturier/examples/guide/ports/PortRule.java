package org.facturier.examples.guide.ports;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What the smallest parts ask. */
// region rule
enum PortRule implements Rule {
    NUMBER_READ("PORT-NUMBER-01", "The last number is one of the series."),
    ADDRESSES_KNOWN("PORT-ADDRESS-01", "The country of both parties is known."),
    END_AGREED("PORT-END-01", "An agreement says when it ends."),
    LINE_READ("PORT-LINE-01", "A line of a file has a day, an amount and a reference."),
    SECOND_PAIR_OF_EYES("PORT-RELIEF-01", "Somebody else approves what is forgiven.");

    private final RuleStatement statement;

    PortRule(String code, String demand) {
        statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
// endregion
