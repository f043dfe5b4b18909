package org.facturier.core.netting;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What debts are held to before they are set off; those that fail stay as they are. */
public enum NettingRule implements Rule {
    /** What somebody objects to is not certain. A dispute over a part of an invoice keeps all of it out. */
    UNDISPUTED("NET-DISPUTE-01", "A debt that is set off is not disputed; a disputed invoice is left out.");

    private final RuleStatement statement;

    NettingRule(String code, String demand) {
        this.statement = RuleStatement.of(code, Severity.WARNING, demand, "Code civil, art. 1347-1");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
