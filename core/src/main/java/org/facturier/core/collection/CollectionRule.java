package org.facturier.core.collection;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a transaction is held to before it goes to a bank. One with an error is left out, and the others are collected. */
public enum CollectionRule implements Rule {
    /** The mandate has its reference. */
    MANDATE_NAMED(
            "DEBIT-MANDATE-01",
            Severity.ERROR,
            "A mandate has a reference of 1 to 35 characters that every bank takes.",
            "EPC016-06, AT-01"),
    /** It was signed before. */
    MANDATE_SIGNED(
            "DEBIT-MANDATE-02",
            Severity.ERROR,
            "A mandate was signed on the day of the debit at the latest.",
            "EPC016-06, AT-25"),
    /** It is in force. */
    MANDATE_IN_FORCE(
            "DEBIT-MANDATE-03",
            Severity.ERROR,
            "The last debit by a mandate is no longer ago than 36 months.",
            "EPC016-06, 4.1"),
    /** A mandate for one debit is used once. */
    MANDATE_ONCE(
            "DEBIT-MANDATE-04", Severity.ERROR, "By a mandate for one debit is collected once.", "EPC016-06, AT-21"),
    /** Euros alone. */
    IN_EUROS("DEBIT-CURRENCY-01", Severity.ERROR, "By SEPA direct debit EUR are collected.", "EPC016-06, AT-06"),
    /** An amount that can be collected. */
    AMOUNT("DEBIT-AMOUNT-01", Severity.ERROR, "A debit is of 0.01 to 999,999,999.99.", "EPC016-06, AT-06"),
    /** An account that can be debited. */
    ACCOUNT_IN_SEPA("DEBIT-ACCOUNT-01", Severity.ERROR, "The account debited is in the SEPA area.", "EPC409-09"),
    /** The bank, where the account does not say it. */
    BANK_NAMED(
            "DEBIT-BANK-01",
            Severity.ERROR,
            "Outside the European Economic Area the bank of the debtor is named by its BIC.",
            "EPC130-08"),
    /** There is a day to collect on. */
    DAY_FOUND(
            "DEBIT-DAY-01",
            Severity.ERROR,
            "Banks collect on a business day, and the calendar has one within thirty days.",
            "EPC016-06, 4.3"),
    /** The debtor heard of it. */
    ANNOUNCED(
            "DEBIT-NOTICE-01",
            Severity.WARNING,
            "A debtor hears of a debit 14 days before, or as many as were agreed.",
            "EPC016-06, 4.3"),
    /** It can be told apart. */
    NAMED_ONCE(
            "DEBIT-ID-01",
            Severity.ERROR,
            "Each transaction has an identifier of its own, of 1 to 35 characters that every bank takes.",
            "EPC016-06, AT-10"),
    /** Every bank can read it. */
    WRITTEN(
            "DEBIT-TEXT-01",
            Severity.ERROR,
            "Names and texts are in characters that every bank takes, or have others in their place, and are not too"
                    + " long.",
            "EPC217-08");

    private final RuleStatement statement;

    CollectionRule(String code, Severity severity, String demand, String source) {
        this.statement = RuleStatement.of(code, severity, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
