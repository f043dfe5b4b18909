package org.facturier.einvoice.syntax;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What an invoice must be so that all of it can be written in a syntax. These are not rules of the norm: an invoice that breaks
 * many of those is written, one of which something would be lost is not.
 */
public enum WritingRule implements Rule {
    /**
     * Each term has a place. In a UBL credit note the due date needs means of payment, in CII the tax point needs a row of the
     * breakdown.
     */
    PLACED(RuleStatement.of("EINV-WRITE-01", "what an invoice says has a place in the syntax that it is written in")),
    /** The bytes of each attachment are at hand: the hub has only their hash. */
    ATTACHED(RuleStatement.of("EINV-WRITE-02", "the bytes of what is attached are handed in with the invoice")),
    /** The syntax fits the type BT-3; types that both documents may have, and types that neither knows, fit both. */
    ROOT(RuleStatement.of("EINV-WRITE-03", "the type of an invoice decides between Invoice and CreditNote in UBL")),
    /** No zero bytes, no other control characters but tabulators and ends of lines, no halves of pairs. */
    CHARACTERS(RuleStatement.of("EINV-WRITE-04", "the texts of an invoice consist of characters that XML has"));

    private final RuleStatement statement;

    WritingRule(RuleStatement statement) {
        this.statement = statement;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
