package org.facturier.core.bank;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What statements are held to, each by itself and among each other. None stops anything: what a bank tells is counted, and
 * somebody looks.
 */
public enum StatementRule implements Rule {
    /** Where a line is missing, or was read wrongly, it shows here. */
    BALANCED(
            "BANK-BALANCE-01",
            Severity.WARNING,
            "The closing balance of a statement is its opening balance and all that was booked."),
    /** An account is kept in one currency. */
    ONE_CURRENCY(
            "BANK-CURRENCY-01",
            Severity.WARNING,
            "Entries and balances of a statement are in the currency of the account."),
    /** A sum of parts that is not the whole would gain or lose money. */
    DETAILS_SUM(
            "BANK-DETAIL-01",
            Severity.WARNING,
            "The details of an entry sum to it; else the entry is taken as a whole."),
    /** Where a statement is missing, it shows here. */
    CONTINUED("BANK-NEXT-01", Severity.WARNING, "A statement opens with what the statement before closed with."),
    /** Where a statement is missing and nothing moved in it, it shows here. */
    NONE_MISSING("BANK-NEXT-02", Severity.WARNING, "The numbers of the statements of an account have no gap."),
    /** Files overlap, and are read twice. It is nothing wrong. */
    TOLD_ONCE("BANK-TWICE-01", Severity.INFO, "A statement is told once; told again, it changes nothing."),
    /** A bank that corrects a statement gives it another identifier. */
    TOLD_ALIKE(
            "BANK-TWICE-02",
            Severity.WARNING,
            "A statement told again says the same; what it says beyond that is counted."),
    /** A reference that a bank used twice tells nothing apart. */
    REFERENCE_OF_ONE(
            "BANK-REF-01", Severity.WARNING, "What is booked under one bank reference has one day and one amount."),
    /** A payment that a bank tells under two references may be one. */
    NOT_ALIKE(
            "BANK-REF-02",
            Severity.WARNING,
            "What differs in nothing but its bank reference is two payments; both are counted, and somebody looks.");

    private final RuleStatement statement;

    StatementRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
