package org.facturier.tax.identity;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a VAT number is held to. */
public enum VatNumberRule implements Rule {
    /** It looks like one of its country. */
    SHAPE("TAX-ID-01", "A VAT number has the shape of its country.", "Directive 2006/112/EC, art. 215"),
    /** It was not mistyped. */
    CHECK_DIGITS("TAX-ID-02", "The check digits of a VAT number are right.", ""),
    /** It is the party's own. */
    REGISTER(
            "TAX-ID-03",
            "A VAT number built on a register number, French or Belgian, is built on that of the party.",
            "CGI, ann. III, art. 41 septies; Code de la TVA (BE), art. 50"),
    /** Its form can be checked. */
    COUNTRY("TAX-ID-04", "A VAT number is of a country whose numbers can be checked.", ""),
    /** The registry did not deny it. */
    NOT_DENIED(
            "TAX-ID-05",
            "No registry said that the VAT number of a buyer abroad is not valid.",
            "Directive 2006/112/EC, art. 138(1)(b)"),
    /** A registry confirmed it, not too long ago. */
    CONFIRMED(
            "TAX-ID-06",
            "A registry confirmed the VAT number of a buyer abroad before the document is issued.",
            "Regulation (EU) 904/2010, art. 31; Implementing Regulation (EU) 282/2011, art. 18");

    private final RuleStatement statement;

    VatNumberRule(String code, String demand, String source) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }

    @Override
    public Severity severity() {
        return this == COUNTRY || this == CONFIRMED ? Severity.WARNING : Severity.ERROR;
    }
}
