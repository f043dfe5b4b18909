package org.facturier.core.terms;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What terms of payment are held to when they meet an amount and a date. All are errors: an invoice whose instalments cannot be
 * told is not issued.
 */
public enum TermsRule implements Rule {
    /** The shares of a plan come to the whole. */
    PLAN_ADDS_UP("TERMS-PLAN-01", "The instalments of a payment plan come to the amount payable, no more and no less."),
    /** The day a term counts from is known. */
    START_KNOWN(
            "TERMS-DUE-01",
            "The day from which a term of payment counts is known at issue, for an invoice states a date."),
    /** A term that ends on business days meets one. */
    BUSINESS_DAY_FOUND(
            "TERMS-DUE-02", "The calendar has a business day within thirty days of the day that a term comes to.");

    private final RuleStatement statement;

    TermsRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
