package org.facturier.core.check;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What the figures and dates of an issued document, and of several together, are held to: to the cent, without tolerance. */
public enum CheckRule implements Rule {
    /** A line comes to its price. */
    LINE_NET(
            "SUM-LINE-01",
            "The net of a line is quantity times price over base quantity, less allowances, plus charges.",
            "EN 16931 BT-131",
            Severity.ERROR),
    /** The lines come to their sum. */
    LINES("BR-CO-10", "The sum of line nets is the sum of the nets of the lines.", "EN 16931 BR-CO-10", Severity.ERROR),
    /** Allowances likewise. */
    ALLOWANCES(
            "BR-CO-11",
            "The sum of allowances is the sum of the allowances of the document.",
            "EN 16931 BR-CO-11",
            Severity.ERROR),
    /** Charges likewise. */
    CHARGES(
            "BR-CO-12",
            "The sum of charges is the sum of the charges of the document.",
            "EN 16931 BR-CO-12",
            Severity.ERROR),
    /** The total without tax. */
    NET(
            "BR-CO-13",
            "The total without tax is the sum of lines less allowances plus charges.",
            "EN 16931 BR-CO-13",
            Severity.ERROR),
    /** The total of tax. */
    TAX("BR-CO-14", "The total of tax is the sum of the tax of each group.", "EN 16931 BR-CO-14", Severity.ERROR),
    /** The total with tax. */
    GROSS("BR-CO-15", "The total with tax is the total without tax plus the tax.", "EN 16931 BR-CO-15", Severity.ERROR),
    /** The amount due. */
    PAYABLE(
            "BR-CO-16",
            "The amount due is the total with tax less what was paid plus the rounding amount.",
            "EN 16931 BR-CO-16",
            Severity.ERROR),
    /** The tax of a group. */
    GROUP_TAX(
            "BR-CO-17",
            "The tax of a group is what the calculation policy of the document makes of its net.",
            "EN 16931 BR-CO-17",
            Severity.ERROR),
    /** The net of a group. */
    GROUP_NET(
            "SUM-GROUP-01",
            "The net of a group is the sum of its lines, less its allowances, plus its charges.",
            "EN 16931 BR-S-08, BR-Z-08, BR-E-08, BR-AE-08, BR-IC-08, BR-G-08, BR-O-08",
            Severity.ERROR),
    /** One group for each treatment. */
    GROUPS(
            "SUM-GROUP-02",
            "The breakdown has one group for each treatment of lines, allowances and charges.",
            "EN 16931 BR-CO-18",
            Severity.ERROR),
    /** The policy can be retraced. */
    POLICY(
            "SUM-POLICY-01",
            "The calculation policy of a document is one that the check was given.",
            "",
            Severity.ERROR),
    /** Payment follows the invoice. */
    DUE_AFTER_ISSUE("DATE-DUE-01", "An instalment is due on the date of the invoice or later.", "", Severity.WARNING),
    /** What is referred to came first. */
    REFERENCE_FIRST("DATE-REF-01", "A document refers to none that is dated after it.", "", Severity.ERROR),
    /** A rate was known. */
    RATE_KNOWN(
            "DATE-RATE-01",
            "The accounting rate was published on the date of the document or before.",
            "",
            Severity.WARNING),
    /** One number, one document. */
    NUMBER_ONCE(
            "DUP-NUMBER-01",
            "Two documents of one issuer do not share a number.",
            "CGI, ann. II, art. 242 nonies A, I, 7",
            Severity.ERROR),
    /** One period, one bill. */
    PERIOD_ONCE(
            "DUP-PERIOD-01",
            "Two lines do not bill overlapping periods of one rule of one agreement.",
            "",
            Severity.ERROR),
    /** Nothing out of the way. */
    USUAL_AMOUNT(
            "AMOUNT-USUAL-01", "An amount is not far from what the partner is usually billed.", "", Severity.WARNING);

    private final RuleStatement statement;

    CheckRule(String code, String demand, String source, Severity severity) {
        this.statement = RuleStatement.of(code, severity, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
