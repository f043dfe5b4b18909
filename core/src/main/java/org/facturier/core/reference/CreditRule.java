package org.facturier.core.reference;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What documents that put others right are held to, before they are issued and afterwards: by {@code Correction} for a
 * draft of its own, by {@code Chain.against} for what would be issued next, by {@code Chain.findings} for documents that
 * are there.
 */
public enum CreditRule implements Rule {
    /** No more is credited than was billed, and nothing with the other sign. */
    CREDIT_WITHIN_INVOICE(
            "INV-CREDIT-01",
            Severity.ERROR,
            "All that credits an invoice comes to no more than it, by line and by treatment.",
            "CGI, art. 272, 1",
            "credit what is left at most"),
    /** What is credited was billed. */
    CREDIT_LINE_EXISTS(
            "INV-CREDIT-02",
            Severity.ERROR,
            "A credit note names lines that the invoice has.",
            "",
            "name a line of the invoice"),
    /** The invoice is known. */
    CREDITED_KNOWN(
            "INV-CREDIT-04",
            Severity.WARNING,
            "What a credit note or corrective invoice refers to is an invoice of its seller that is known.",
            "CGI, art. 289, I, 5",
            "hand over the invoice too, or name the one that is meant"),
    /** One currency. */
    CREDITED_CURRENCY(
            "INV-CREDIT-05",
            Severity.ERROR,
            "A document credits, adds to or replaces one in its own currency.",
            "",
            "write it in the currency of the invoice"),
    /** Notes are on invoices. */
    CREDITS_INVOICE(
            "INV-CREDIT-06",
            Severity.ERROR,
            "A credit note credits an invoice, not another credit note.",
            "CGI, art. 289, I, 5",
            "bill by a further invoice what was credited too much"),
    /** Lines are named; a note on one invoice that names none is not found fault with. */
    CREDIT_NAMES_LINES(
            "INV-CREDIT-07",
            Severity.WARNING,
            "A credit note says which lines it credits.",
            "",
            "name the lines; without them it counts by rate, on the oldest invoice first"),
    /** Tax of single notes: of 20 notes by hand the tax may be 0.20 above that of the invoice, not 0.21. */
    CREDIT_TAX_OF_WHOLE(
            "INV-CREDIT-08",
            Severity.WARNING,
            "Notes whose tax is that of their own net come to no more tax than the invoice; a cent each is borne.",
            "EN 16931 BR-CO-17",
            "draft notes from the documents before them: then the last has the tax that is left"),
    /** A note goes on from where the documents before it stand. */
    STARTS_FROM_INVOICE(
            "BASIS-INVOICED-01",
            Severity.ERROR,
            "What a correction says that an invoice came to, and that was credited of it before, is what those documents say.",
            "Directive 2006/112/EC, art. 90",
            "draft the note from the documents as they are"),
    /** An invoice has one successor. */
    REPLACED_ONCE(
            "INV-REPLACE-04",
            Severity.ERROR,
            "One corrective invoice at most stands in place of an invoice.",
            "CGI, art. 289, I, 5",
            "correct the corrective invoice"),
    /** A number is one document. */
    NUMBER_UNAMBIGUOUS(
            "INV-NUMBER-02",
            Severity.ERROR,
            "Two different documents of a seller and series do not share a number; the first is kept.",
            "Directive 2006/112/EC, art. 226(2)",
            "find out which of the two was issued");

    private final RuleStatement statement;

    CreditRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
