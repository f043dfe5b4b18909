package org.facturier.einvoice.syntax;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a file must be so that an invoice can be read from it. The first five refuse the document: nothing of it is given out.
 * The last four are told in {@link Reading#findings()}, and the invoice is read all the same.
 */
public enum ReadingRule implements Rule {
    /** It is XML, and not something else: no ZIP, no PDF, not empty, not broken off, no second document element. */
    XML(RuleStatement.of("EINV-READ-01", "an e-invoice is a well-formed XML document")),
    /**
     * No document type declaration and no entity beyond the five of XML. Refused when it is met, before anything is expanded or
     * opened.
     */
    NO_DTD(RuleStatement.of("EINV-READ-02", "an e-invoice has no document type declaration and no entities")),
    /** It costs no more than the limits allow: those of {@link ReadingLimits}, or those of the parser. */
    WITHIN_LIMITS(RuleStatement.of("EINV-READ-03", "an e-invoice stays within the limits that its reader was given")),
    /** The characters are those of its encoding: a byte of Latin-1 in a document that says UTF-8 is refused, not replaced. */
    ENCODING(RuleStatement.of("EINV-READ-04", "an e-invoice is written in the encoding that it declares")),
    /** The root is one of the known ones, name and namespace; the finding names the one that it is. */
    KNOWN_ROOT(RuleStatement.of("EINV-READ-05", "an e-invoice is a UBL Invoice, a UBL CreditNote or a CII invoice")),
    /**
     * A text is of the type of its term. An error: the term is missing from the hub, a broken attachment apart, of which the
     * bytes before the fault are kept.
     */
    TYPED(RuleStatement.of("EINV-READ-06", "a number is a number, a day is a day, an attachment is base64")),
    /**
     * Nothing stands there that is no term. A warning: profiles and extensions add content, and what they add is dropped by
     * name.
     */
    KNOWN_CONTENT(RuleStatement.of(
            "EINV-READ-07", Severity.WARNING, "what an e-invoice says is a term of the norm", "EN 16931-1:2017")),
    /**
     * A term that may be said once is said once. A warning: the first value stays. The same text, day or number of the same
     * scale said twice is no matter; an identifier said twice is told even if it is the same.
     */
    SAID_ONCE(RuleStatement.of(
            "EINV-READ-08",
            Severity.WARNING,
            "a term that an invoice has once is not stated with two values",
            "EN 16931-1:2017")),
    /**
     * What BT-24 says of the document is so. A warning: a specification that nobody here knows is read as the norm, and terms
     * beyond the profile that it names are kept.
     */
    AS_SPECIFIED(RuleStatement.of(
            "EINV-READ-09",
            Severity.WARNING,
            "an e-invoice keeps to the specification that it names, and that is one of EN 16931",
            "EN 16931-1:2017, BT-24"));

    private final RuleStatement statement;

    ReadingRule(RuleStatement statement) {
        this.statement = statement;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
