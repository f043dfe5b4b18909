package org.facturier.einvoice.profile;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a profile asks of an invoice before any rule of the norm does. */
public enum ProfileRule implements Rule {
    /** Nothing is lost. */
    HOLDS_EVERYTHING(RuleStatement.of("EINV-PROFILE-01", "a profile has a place for each term that an invoice states"));

    private final RuleStatement statement;

    ProfileRule(RuleStatement statement) {
        this.statement = statement;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
