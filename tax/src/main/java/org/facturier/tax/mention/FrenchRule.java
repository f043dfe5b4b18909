package org.facturier.tax.mention;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What French law asks of a document that only the host can supply. An error is what makes an invoice void or the tax wrong, or
 * what no platform takes; a warning is what is fined, or what the buyer sends back. The rules are those of {@link
 * FrenchInvoiceRules}, and those on terms of {@link FrenchAgreementLaw}, too.
 */
public enum FrenchRule implements Rule {
    /** Each document of a trader in France bears the number under which it is registered. */
    SELLER_SIREN(
            "FR-SELLER-01",
            Severity.ERROR,
            "A seller in France states its SIREN, by itself or as part of a SIRET.",
            "Code de commerce, art. R123-237; BR-FR-10",
            "give the SIREN or SIRET of the seller [LegalId.siren, LegalId.siret]"),
    /** Of a seller in the franchise en base no number is asked, for it may have none. */
    SELLER_VAT_ID(
            "FR-SELLER-02",
            Severity.ERROR,
            "A seller in France states its VAT number; one in the franchise may have none, and none is asked for what is wholly"
                    + " outside the scope of VAT.",
            "CGI, ann. II, art. 242 nonies A, I, 2°; EN 16931 BR-O-02",
            "give the VAT number of the seller; or say that it is in the franchise"
                    + " [taxFact SELLER_IS_SMALL_ENTERPRISE]"),
    /**
     * A company says its form, its capital and the register of which town; a sole trader says EI. The words are the host's and
     * are printed as they are.
     */
    SELLER_FORM(
            "FR-SELLER-03",
            Severity.WARNING,
            "A seller in France states legal form, capital and register, or that it is a sole trader.",
            "Code de commerce, art. R123-237, R123-238 and R526-27",
            "state the legal form, the capital and the register, or EI [legalInformation]"),
    /** The buyer owes the tax, or acquires the goods with the tax of its own state, by the number that it gave. */
    BUYER_VAT_ID(
            "FR-BUYER-01",
            Severity.ERROR,
            "The buyer's VAT number stands on a document with a reverse charge or an intra-Community supply.",
            "CGI, ann. II, art. 242 nonies A, I, 3° and 4°",
            "give the VAT number of the buyer"),
    /** A warning, as the buyer has to tell the number; wanted a year later of sellers that are neither large nor mid-sized. */
    BUYER_SIREN(
            "FR-BUYER-02",
            Severity.WARNING,
            "From 1 September 2026 the SIREN of a business in France stands on invoices to it; for smaller sellers a year"
                    + " later.",
            "CGI, ann. II, art. 242 nonies A, I, 1° (décret 2022-1299)",
            "give the SIREN or SIRET of the buyer [LegalId.siren, LegalId.siret]"),
    /**
     * Platforms of the reform refuse other numbers, after the document was issued and can no longer be renumbered. So it is
     * looked at before.
     */
    NUMBER(
            "FR-NUMBER-01",
            Severity.ERROR,
            "The number of a document of a seller in France has at most 35 signs, of letters without accent, digits and"
                    + " + - _ /.",
            "XP Z12-012, BR-FR-01 and BR-FR-02",
            "let the numbering make shorter or plainer numbers"),
    /** Without the nature of each line nobody can say whether the document is about goods, services or both. */
    CATEGORY(
            "FR-OPERATION-01",
            Severity.ERROR,
            "From 1 September 2026, of smaller sellers a year later, an invoice says whether it is about goods, services or"
                    + " both: each line tells which.",
            "CGI, ann. II, art. 242 nonies A, I, 8° bis (décret 2022-1299)",
            "set the nature of the line, such as GOODS or SERVICE"),
    /** For a year the same document of a large seller needs the category, and that of a small one does not. */
    SELLER_SIZE(
            "FR-OPERATION-02",
            Severity.WARNING,
            "From 1 September 2026 to 31 August 2027 it is known whether a seller in France is a large or mid-sized"
                    + " enterprise, of which the category of operation is wanted a year earlier than of others.",
            "CGI, ann. II, art. 242 nonies A, I, 8° bis (décret 2022-1299, art. 5); loi 2023-1322, art. 91",
            "say of the seller whether it is [taxFact SELLER_IS_LARGE_OR_MID_SIZED]"),
    /** The SIREN names the state or the commune, the SIRET the establishment that pays. */
    PUBLIC_SIRET(
            "FR-PUBLIC-01",
            Severity.WARNING,
            "A public body in France is named by its SIRET.",
            "Chorus Pro specifications",
            "give the SIRET of the buyer [LegalId.siret]"),
    /** Without either a document is sent back by those services that ask for one. */
    PUBLIC_REFERENCE(
            "FR-PUBLIC-02",
            Severity.WARNING,
            "A document to a public body in France quotes its service code or the number of its order.",
            "Chorus Pro specifications; Code de commerce, art. L441-9",
            "give the code of the service, or the number of the order [buyerReference, purchaseOrder]"),
    /** Longer terms are fined (Code de commerce, art. L441-16), so that the latest day that the law allows is told. */
    TERM(
            "FR-TERMS-01",
            Severity.WARNING,
            "Between businesses payment is due within 60 days of the date of the invoice, or 45 days and the end of the"
                    + " month.",
            "Code de commerce, art. L441-10 I",
            "agree on an earlier day"),
    /** An invoice that puts the supplies of a month together has less time than one for each supply. */
    PERIODIC_TERM(
            "FR-TERMS-02",
            Severity.WARNING,
            "Between businesses a periodic invoice is due within 45 days of its date.",
            "Code de commerce, art. L441-10 I; CGI, art. 289, I, 3",
            "agree on 45 days, or bill each supply by itself"),
    /** Whether works are concerned nobody here knows; whatever is held back under a plan is held to the limits of works. */
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
