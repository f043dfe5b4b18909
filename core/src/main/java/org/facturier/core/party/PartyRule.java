package org.facturier.core.party;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a party is held to before its first invoice, and what two parties do not share. Errors are what an invoice cannot do
 * without; warnings and remarks what some law or platform will ask for, or what looks like a slip.
 */
public enum PartyRule implements Rule {
    /** Who it is. */
    NAME(
            "PARTY-NAME-01",
            "A party has a name that is not blank.",
            "EN 16931 BR-06, BR-07",
            Severity.ERROR,
            "give its name"),
    /** Where it is. */
    ADDRESS(
            "PARTY-ADDRESS-01",
            "A party has a postal address, with its country, before its first invoice.",
            "EN 16931 BR-08 to BR-11",
            Severity.ERROR,
            "give its address"),
    /** Where exactly. */
    ADDRESS_COMPLETE(
            "PARTY-ADDRESS-02",
            "A postal address has a city, and a line for the street or box.",
            "EN 16931 BT-35, BT-37, BT-50, BT-52",
            Severity.WARNING,
            "complete the address"),
    /** Who sells, for the registers. */
    SELLER_NUMBER(
            "PARTY-SELLER-01",
            "A business or public body that sells has a number of a register or a VAT number.",
            "EN 16931 BR-CO-26",
            Severity.ERROR,
            "give its number of a register, such as the SIREN, or its VAT number"),
    /** Who sells, for VAT. A small enterprise may have no number, and says that it is one. */
    SELLER_VAT(
            "PARTY-SELLER-02",
            "A business that sells has a VAT number, or is said to be a small enterprise.",
            "Directive 2006/112/EC, art. 214 and 226(3)",
            Severity.WARNING,
            "give its VAT number, or say that it is a small enterprise without VAT [taxFact SELLER_IS_SMALL_ENTERPRISE]"),
    /** Who buys. */
    BUYER_NUMBER(
            "PARTY-BUYER-01",
            "A business or public body that buys has a number of a register or a VAT number.",
            "Directive 2006/112/EC, art. 226(4)",
            Severity.WARNING,
            "give its number of a register, such as the SIREN, or its VAT number: without one it is not known who owes the"
                    + " tax, nor where an e-invoice goes"),
    /** Numbers that fit. */
    SAME_FIRM(
            "PARTY-NUMBER-01",
            "The SIRET of a party begins with its SIREN.",
            "Code de commerce, art. R123-221",
            Severity.ERROR,
            "look both up in the register: one of them is another firm's"),
    /** How to write to it. */
    EMAIL(
            "PARTY-EMAIL-01",
            "It is known to which address the mail of a party goes.",
            "EN 16931 BT-43, BT-58",
            Severity.INFO,
            "give its e-mail address"),
    /** How to pay it. */
    ACCOUNT(
            "PARTY-ACCOUNT-01",
            "A party that sells has an account to be paid to.",
            "EN 16931 BT-84",
            Severity.INFO,
            "give its IBAN"),
    /** One party, one identifier. */
    ID_ONCE(
            "PARTY-ID-01",
            "Two different parties do not have one identifier.",
            "",
            Severity.ERROR,
            "keep the one that is right, or call them differently: where no identifier is given the name serves"),
    /** One number, one party. */
    NUMBER_ONCE(
            "PARTY-DOUBLE-01",
            "Two parties do not share a number of a register, a VAT number or an account.",
            "",
            Severity.WARNING,
            "keep one of them; establishments of one firm are told apart by their SIRET"),
    /** One name in one place, one party. Legal form, case and accents are left out of the comparison. */
    NAME_ONCE(
            "PARTY-DOUBLE-02",
            "Two parties do not share name and place, where no number tells them apart.",
            "",
            Severity.INFO,
            "keep one of them, or give each its number");

    private final RuleStatement statement;

    PartyRule(String code, String demand, String source, Severity severity, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
