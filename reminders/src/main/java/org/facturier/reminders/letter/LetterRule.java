package org.facturier.reminders.letter;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What a letter is held to before it is written. Each is an error: there is no letter, and every reason is told at
 * once.
 */
enum LetterRule implements Rule {
    /** What a partner owes is told to nobody else. */
    TO_PARTNER("LETTER-TO-01", "A letter about an account is written to the partner of the account."),
    /** A bill bills something. */
    WITH_LATE_FEES("LETTER-FEES-01", "A bill of late fees has one at least that is entered on the account."),
    /** What is claimed is worked out before it is written. */
    LATE_FEES_KNOWN(
            "LETTER-FEES-02",
            "A reminder whose level claims late fees is written once they are worked out, though there may be none."),
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
