package org.facturier.reminders.policy;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a reminder is held to before it is charged with late fees. */
enum DunningRule implements Rule {
    /** A policy of the host's that answers for another account would have one partner pay what another owes. */
    OWN_ACCOUNT(
            "LATE-ACCOUNT-01",
            "The late fees of a reminder are read off its own account; of another it gets none, and no letter is written of it.");

    private final RuleStatement statement;

    DunningRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
