package org.facturier.core.issuing;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a draft is held to before it gets a number. */
public enum IssuingRule implements Rule {
    /** The seller can be found. */
    SELLER_ADDRESS("INV-SELLER-01", "The seller has a postal address.", "EN 16931 BR-08"),
    /** The buyer can be found. */
    BUYER_ADDRESS(
            "INV-BUYER-01", "The buyer has a postal address.", "EN 16931 BR-10; CGI, ann. II, art. 242 nonies A, I, 1"),
    /** Names and descriptions say something. */
    TEXT_PRESENT("INV-TEXT-01", "Names and descriptions are not blank.", "EN 16931 BR-06, BR-07, BR-25"),
    /** And no more than fits on paper. */
    TEXT_FITS("INV-TEXT-02", "A text is no longer than a printed document can bear.", ""),
    /** The series goes forward. */
    DATES_RISE(
            "INV-DATE-01",
            "A document is not dated before the last one of its series.",
            "CGI, ann. II, art. 242 nonies A, I, 7"),
    /** The strategy can number it. */
    NUMBER_FOUND("INV-NUMBER-01", "The numbering strategy finds a next number.", ""),
    /** A credit note says what it takes back. */
    CREDIT_REFERS(
            "INV-REF-01",
            "A credit note or corrective invoice refers to an earlier invoice.",
            "EN 16931 BR-55; CGI, art. 289, I, 5"),
    /** Which came first. */
    REFERENCE_EARLIER("INV-REF-02", "A document refers to none that is dated after it.", ""),
    /** No more is credited than was billed. */
    CREDIT_WITHIN_INVOICE(
            "INV-CREDIT-01",
            "All credit notes together take back no more than the invoice, by line and in all.",
            "CGI, art. 272, 1"),
    /** What is credited was billed. */
    CREDIT_LINE_EXISTS("INV-CREDIT-02", "A credit note names lines that the invoice has.", "");

    private final RuleStatement statement;

    IssuingRule(String code, String demand, String source) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
