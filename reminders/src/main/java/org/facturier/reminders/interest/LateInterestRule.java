package org.facturier.reminders.interest;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What interest on late payment is held to. Errors leave a document without interest, warnings and information leave
 * it with; in either case the others go on.
 */
enum LateInterestRule implements Rule {
    /** No rate is guessed. */
    RATE_KNOWN("LATE-RATE-01", Severity.ERROR, "The rate in force is known for every day of interest.", ""),
    /** No law is applied to days before it. */
    REGIME_IN_FORCE("LATE-REGIME-01", Severity.ERROR, "The regime was in force on the first day of interest.", ""),
    /** Nor is the order in which payments settle what is owed. */
    ALLOCATION_AGREED(
            "LATE-ALLOCATION-01",
            Severity.ERROR,
            "It is said what a payment settles first that came after interest had run up: by the law, or by the house.",
            ""),
    /** An agreed rate is high enough. */
    FLOOR_KEPT(
            "LATE-FLOOR-01",
            Severity.WARNING,
            "An agreed rate is no lower than the law permits.",
            "C. com., art. L441-10 II"),
    /** And that could be checked. */
    FLOOR_KNOWN(
            "LATE-FLOOR-02",
            Severity.INFO,
            "The least rate that may be agreed is known on the first day of interest.",
            "C. com., art. L441-10 II"),
    /** A debt is compared with limits in its own currency. */
    INDEMNITY_COMPARES(
            "LATE-INDEMNITY-01",
            Severity.WARNING,
            "It is known what a debt is worth in the currency of the law whose fixed sum depends on it.",
            "Directive 2011/7/EU, art. 6"),
    /** Who owed what to whom says which law it was. */
    DOCUMENT_AT_HAND(
            "LATE-DOCUMENT-01",
            Severity.WARNING,
            "A document that is late is at hand: its parties and terms say by what law it bears interest.",
            ""),
    /** So does the law of the house. */
    LAW_ANSWERS(
            "LATE-LAW-01",
            Severity.ERROR,
            "The law on late payment that a house handed over answers for each document; else it is charged nothing.",
            ""),
    /** Towards a consumer most laws grant nothing that was not agreed. */
    LAW_GRANTS(
            "LATE-LAW-02",
            Severity.INFO,
            "The law grants late fees on a document that is late, or a rate was agreed; else it is said that none are claimed.",
            "Directive 2011/7/EU, art. 1 and 2"),
    /** Interest entered and interest run up agree. */
    NOT_OVER_ENTERED(
            "LATE-ENTERED-01",
            Severity.WARNING,
            "No more interest stands on the account than ran up; the entry of what is too much is reversed.",
            "");

    private final RuleStatement statement;

    LateInterestRule(String code, Severity severity, String demand, String source) {
        this.statement = RuleStatement.of(code, severity, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
