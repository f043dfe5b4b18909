package org.facturier.reminders.letter;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a letter is held to before it is written. */
public enum LetterRule implements Rule {
    /** What a partner owes is told to nobody else. */
    TO_PARTNER("LETTER-TO-01", "A letter about an account is written to the partner of the account."),
    /** A bill bills something. */
    CHARGED("LETTER-CHARGE-01", "A letter of charges has one at least that is entered on the account."),
    /** Who is written to has to pay. */
    PAID_BY_BUYER(
            "LETTER-PLAN-01",
            "A schedule is of a document that its buyer pays to its writer: of no credit note, and none that is self-billed."),
    /** A plan is of its document. */
    PLAN_OF_DOCUMENT("LETTER-PLAN-02", "A plan of payment is written with the document that it is of.");

    private final RuleStatement statement;

    LetterRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
