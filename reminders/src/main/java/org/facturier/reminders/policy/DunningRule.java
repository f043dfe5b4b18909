package org.facturier.reminders.policy;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a reminder is held to before it is charged with late fees, and what is said where none comes. */
enum DunningRule implements Rule {
    /** A policy of the host's that answers for another account would have one partner pay what another owes. */
    OWN_ACCOUNT(
            "LATE-ACCOUNT-01",
            Severity.ERROR,
            "The late fees of a reminder are read off its own account; of another it gets none, and no letter is written of it."),
    /** Silence has a reason, which whoever asks for it is told. */
    PAUSE_SAID(
            "LATE-PAUSE-01",
            Severity.INFO,
            "A partner is reminded of all that is late; where that is not so, it is said why, and until when.");

    private final RuleStatement statement;

    DunningRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
