package org.facturier.tax.mention;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What French law asks of a document that only the host can supply. */
public enum FrenchRule implements Rule {
    /** Who sells, in the register. */
    SELLER_SIREN(
            "FR-SELLER-01",
            Severity.ERROR,
            "A seller in France states its SIREN, by itself or as part of a SIRET.",
            "Code de commerce, art. R123-237; BR-FR-10",
            "add LegalId.siren or LegalId.siret to the seller"),
    /** Who sells, for VAT. */
    SELLER_VAT_ID(
            "FR-SELLER-02",
            Severity.ERROR,
            "A seller in France states its VAT number; one in the franchise may have none, and none is asked for what is wholly"
                    + " outside the scope of VAT.",
            "CGI, ann. II, art. 242 nonies A, I, 2°; EN 16931 BR-O-02",
            "give the VAT number of the seller; or say that it is in the franchise, by"
                    + " seller.toBuilder().taxFact(SELLER_IS_SMALL_ENTERPRISE, true)"),
    /** What the seller is. */
    SELLER_FORM(
            "FR-SELLER-03",
            Severity.WARNING,
            "A seller in France states legal form, capital and register, or that it is a sole trader.",
            "Code de commerce, art. R123-237, R123-238 and R526-27",
            "say form, capital and register in legalInformation, or EI"),
    /** Who is exempt or owes the tax. */
    BUYER_VAT_ID(
            "FR-BUYER-01",
            Severity.ERROR,
            "The buyer's VAT number stands on a document with a reverse charge or an intra-Community supply.",
            "CGI, ann. II, art. 242 nonies A, I, 3° and 4°",
            "give the VAT number of the buyer"),
    /** Who buys, in the register. */
    BUYER_SIREN(
            "FR-BUYER-02",
            Severity.WARNING,
            "From 1 September 2026 the SIREN of a business in France stands on invoices to it; for smaller sellers a year"
                    + " later.",
            "CGI, ann. II, art. 242 nonies A, I, 1° (décret 2022-1299)",
            "add LegalId.siren or LegalId.siret to the buyer"),
    /** What platforms take. */
    NUMBER(
            "FR-NUMBER-01",
            Severity.ERROR,
            "The number of a document of a seller in France has at most 35 signs, of letters without accent, digits and"
                    + " + - _ /.",
            "XP Z12-012, BR-FR-01 and BR-FR-02",
            "let the numbering make shorter or plainer numbers"),
    /** Goods, services, or both. */
    CATEGORY(
            "FR-OPERATION-01",
            Severity.ERROR,
            "From 1 September 2026, of smaller sellers a year later, an invoice says whether it is about goods, services or"
                    + " both: each line tells which.",
            "CGI, ann. II, art. 242 nonies A, I, 8° bis (décret 2022-1299)",
            "set the nature of the line, such as GOODS or SERVICE"),
    /** From when. */
    SELLER_SIZE(
            "FR-OPERATION-02",
            Severity.WARNING,
            "From 1 September 2026 to 31 August 2027 it is known whether a seller in France is a large or mid-sized"
                    + " enterprise, of which the category of operation is wanted a year earlier than of others.",
            "CGI, ann. II, art. 242 nonies A, I, 8° bis (décret 2022-1299, art. 5); loi 2023-1322, art. 91",
            "say of the seller whether it is, by seller.toBuilder().taxFact(SELLER_IS_LARGE_OR_MID_SIZED, …)"),
    /** Which public body. */
    PUBLIC_SIRET(
            "FR-PUBLIC-01",
            Severity.WARNING,
            "A public body in France is named by its SIRET.",
            "Chorus Pro specifications",
            "add LegalId.siret to the buyer"),
    /** Who there is to pay. */
    PUBLIC_REFERENCE(
            "FR-PUBLIC-02",
            Severity.WARNING,
            "A document to a public body in France quotes its service code or the number of its order.",
            "Chorus Pro specifications; Code de commerce, art. L441-9",
            "give the service code as buyerReference, or the order as purchaseOrder"),
    /** No longer than the law allows. */
    TERM(
            "FR-TERMS-01",
            Severity.WARNING,
            "Between businesses payment is due within 60 days of the date of the invoice, or 45 days and the end of the"
                    + " month.",
            "Code de commerce, art. L441-10 I",
            "agree on an earlier day"),
    /** Sooner where much is put together. */
    PERIODIC_TERM(
            "FR-TERMS-02",
            Severity.WARNING,
            "Between businesses a periodic invoice is due within 45 days of its date.",
            "Code de commerce, art. L441-10 I; CGI, art. 289, I, 3",
            "agree on 45 days, or bill each supply by itself"),
    /** Security within the law. */
    RETENTION(
            "FR-TERMS-03",
            Severity.WARNING,
            "What is held back as security for works is at most 5 % of them, for at most a year after their acceptance.",
            "Loi n° 71-584 du 16 juillet 1971, art. 1 et 2",
            "hold back 5 %, released twelve months after the acceptance or earlier");

    private final RuleStatement statement;

    FrenchRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
