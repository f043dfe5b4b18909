package org.facturier.core.billing;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What the rules of an agreement are held to when they are billed; the other rules are billed all the same. */
public enum BillingRunRule implements Rule {
    /** The pricing model finds a price. */
    PRICED("BILL-PRICE-01", "The pricing model of a billing rule finds a price for what was used."),
    /** The periods can be counted. */
    PERIODS("BILL-PERIOD-01", "The cycles of an agreement have periods that can be counted.");

    private final RuleStatement statement;

    BillingRunRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
