package org.facturier.tax.identity;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What a VAT number is held to. */
public enum VatNumberRule implements Rule {
    /** The right digits and letters in the right places, and as many of them. */
    SHAPE(
            "TAX-ID-01",
            Severity.ERROR,
            "A VAT number has the shape of its country.",
            "Directive 2006/112/EC, art. 215",
            "ask the party for the number as its registry writes it"),
    /** A digit was mistyped, or two of them exchanged: that is what check digits are made to find. */
    CHECK_DIGITS(
            "TAX-ID-02",
            Severity.ERROR,
            "The check digits of a VAT number are right.",
            "Directive 2006/112/EC, art. 215; the rule of each country for its check digits",
            "look for mistyped digits, or ask the party again"),
    /** A French number ends in the SIREN, a Belgian one is that of the Banque-Carrefour: another one is of another firm. */
    REGISTER(
            "TAX-ID-03",
            Severity.ERROR,
            "A VAT number built on a register number, French or Belgian, is built on that of the party.",
            "CGI, ann. III, art. 41 septies; Code de la TVA (BE), art. 50",
            "compare the VAT number with the register number of the party"),
    /** A warning: a number from Japan is none that can be checked, and not wrong for that. */
    COUNTRY(
            "TAX-ID-04",
            Severity.WARNING,
            "A VAT number is of a country whose numbers can be checked.",
            "Directive 2006/112/EC, art. 215",
            "ask a registry of that country"),
    /** By the code of the country, and EL for Greece, XI for Northern Ireland; EU is of sellers outside the Union. */
    PREFIX(
            "TAX-ID-07",
            Severity.ERROR,
            "The prefix of a VAT number is that of a country; EU is of sellers outside the Union in the one-stop shop.",
            "EN 16931 BR-CO-09; Directive 2006/112/EC, art. 215 and 362",
            "ask the party for the number that its own country gave it, or leave it out"),
    /** A business may be registered in several states: the number is read, and somebody looks. */
    OWN_COUNTRY(
            "TAX-ID-08",
            Severity.WARNING,
            "A VAT number that was typed has the prefix of the country of whoever has it.",
            "Directive 2006/112/EC, art. 214 and 215",
            "ask which establishment is meant, and in which country it is registered"),
    /** A registry said that the number is not in use; what rests on it is not exempt. */
    NOT_DENIED(
            "TAX-ID-05",
            Severity.ERROR,
            "No registry said that the VAT number of a buyer abroad is not valid.",
            "Directive 2006/112/EC, art. 138(1)(b)",
            "ask the buyer for another number, or charge the tax"),
    /** No answer, or one that is older than the host allows. */
    CONFIRMED(
            "TAX-ID-06",
            Severity.WARNING,
            "A registry confirmed the VAT number of a buyer abroad before the document is issued.",
            "Regulation (EU) 904/2010, art. 31; Implementing Regulation (EU) 282/2011, art. 18",
            "ask the registry again and keep what it says");

    private final RuleStatement statement;

    VatNumberRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
