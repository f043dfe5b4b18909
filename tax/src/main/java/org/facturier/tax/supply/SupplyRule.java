package org.facturier.tax.supply;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What the facts of a supply are held to before its VAT can be said. */
public enum SupplyRule implements Rule {
    /** Every decision begins where the seller is. */
    SELLER_PLACE(
            "TAX-SELLER-01",
            Severity.ERROR,
            "The seller has an address.",
            "Directive 2006/112/EC, art. 45",
            "give the party an address"),
    /**
     * Neither a member state on the day nor a country whose rates are in the table. What such a seller owes at home nobody here
     * knows; a buyer in the Union may owe tax all the same, which the line then states.
     */
    SELLER_IN_UNION(
            "TAX-SELLER-02",
            Severity.ERROR,
            "The seller is in a country whose VAT is known; other sellers are not covered.",
            "Directive 2006/112/EC, art. 5",
            "state the treatment on the line"),
    /** A small enterprise outside the Union is exempt by words and limits of a law that is not in the tables. */
    SELLER_EXEMPTION(
            "TAX-SELLER-03",
            Severity.ERROR,
            "The exemption of small enterprises is known in the seller's country.",
            "Directive 2006/112/EC, art. 284",
            "state the treatment and its reason on the line"),
    /**
     * The number may be one of a fixed establishment, or of a registration alone; only the first keeps the buyer from owing the
     * tax.
     */
    SELLER_ESTABLISHMENT_KNOWN(
            "TAX-SELLER-04",
            Severity.ERROR,
            "Of a seller with an address elsewhere and a VAT number of the member state where the supply takes place it is"
                    + " known whether it is established there.",
            "Directive 2006/112/EC, art. 192a and 194; Regulation (EU) 282/2011, art. 11(3)",
            "say on the line or in the header whether it is not [taxFact SELLER_NOT_ESTABLISHED_THERE]"),
    /**
     * Some states let the seller owe the tax by its own choice, or through a representative. The decision takes it that this
     * one does not, and stands with a warning.
     */
    SELLER_OWES(
            "TAX-SELLER-05",
            Severity.WARNING,
            "Where a seller from elsewhere may owe the tax itself by its own choice, or through a representative, it is known"
                    + " whether this one does.",
            "Directive 2006/112/EC, art. 194 and 204",
            "say on the line or in the header that it owes the tax itself, as if it were established there, or that it"
                    + " does not [taxFact SELLER_NOT_ESTABLISHED_THERE false, or true]"),
    /** Services to a business take place where it is, and goods go there unless another place is given. */
    BUYER_PLACE(
            "TAX-BUYER-01",
            Severity.ERROR,
            "The buyer has an address.",
            "Directive 2006/112/EC, art. 44",
            "give the party an address"),
    /** A number and the quality of a private person contradict each other, and each of them leads to another tax. */
    BUYER_KIND(
            "TAX-BUYER-02",
            Severity.ERROR,
            "A private person has no VAT number: either the person is a business or the number is not theirs.",
            "Directive 2006/112/EC, art. 9 and 214",
            "make the buyer a business, or leave out the number"),
    /**
     * With a number the buyer owes the tax, without one the seller does: a business that says nothing of it cannot be decided.
     */
    BUYER_REGISTERED(
            "TAX-BUYER-03",
            Severity.ERROR,
            "A business supplied with services in another member state has a VAT number of a member state other than the"
                    + " seller's.",
            "Directive 2006/112/EC, art. 196 and 214; CGI, ann. II, art. 242 nonies A, I, 4°",
            "give the buyer's VAT number; or say of the buyer that it has none [taxFact BUYER_VAT_NUMBER_VALID false]"),
    /** The decision is right as far as it goes: the tax of the place of departure. A number would spare it. */
    BUYER_EXEMPT_WITH_NUMBER(
            "TAX-BUYER-04",
            Severity.WARNING,
            "Goods to a business in another member state are taxed unless it gives a VAT number of another member state.",
            "Directive 2006/112/EC, art. 138(1)(b)",
            "give the buyer's VAT number of the member state of arrival"),
    /**
     * A number of another country than that of the address may be of another establishment of the buyer, and then another state
     * taxes. The decision goes by the number.
     */
    BUYER_NUMBER_AT_HOME(
            "TAX-BUYER-05",
            Severity.WARNING,
            "The VAT number of a business is of the country of its address.",
            "Directive 2006/112/EC, art. 44 and 214",
            "check which establishment of the buyer is supplied"),
    /**
     * The state binds buyers that are registered there. A number of another country does not say that there is none of this
     * one.
     */
    BUYER_REGISTERED_THERE(
            "TAX-BUYER-06",
            Severity.ERROR,
            "Where it decides whether the buyer owes the tax in place of the seller, it is known whether the buyer is"
                    + " registered for VAT where the supply takes place.",
            "Directive 2006/112/EC, art. 194, 199 and 214",
            "give the buyer's VAT number of that member state; or say on the line or in the header whether it has one"
                    + " [taxFact BUYER_REGISTERED_THERE]"),
    /** The state binds buyers that are established there. An address elsewhere does not say that there is no establishment. */
    BUYER_ESTABLISHED_THERE(
            "TAX-BUYER-07",
            Severity.ERROR,
            "Where it decides whether the buyer owes the tax in place of the seller, it is known whether the buyer is"
                    + " established where the supply takes place.",
            "Directive 2006/112/EC, art. 194 and 199",
            "say on the line or in the header whether it is [taxFact BUYER_ESTABLISHED_THERE]"),
    /**
     * Asked for first where goods or an electronic service go to a consumer in another member state: a seller in the shop
     * charges the rate of the consumer's state, whatever it sells abroad.
     */
    OSS_KNOWN(
            "TAX-OSS-01",
            Severity.ERROR,
            "For distance sales and electronic services to consumers in another member state it is known whether the"
                    + " seller is in the one-stop shop.",
            "Directive 2006/112/EC, art. 33, 58 and 369a to 369k",
            "say of the seller, or once for all, whether it is [taxFact SELLER_IN_ONE_STOP_SHOP; EuropeanVat, always]"),
    /**
     * Asked for where the seller is not in the shop: above the threshold the tax is that of the consumer's state, below it that
     * of the seller's.
     */
    THRESHOLD_KNOWN(
            "TAX-OSS-02",
            Severity.ERROR,
            "For distance sales and electronic services to consumers in another member state, of a seller that is not in the"
                    + " one-stop shop, it is known whether it is over the threshold.",
            "Directive 2006/112/EC, art. 59c, until June 2021 art. 34",
            "say of the seller, or once for all, whether it is [taxFact SELLER_OVER_DISTANCE_THRESHOLD; EuropeanVat,"
                    + " always]"),
    /**
     * The code names a row of the kinds of supply. A host adds a kind of its own as a row, with the place where it is taxed.
     */
    KIND_KNOWN(
            "TAX-KIND-01",
            Severity.ERROR,
            "The kind of supply is one whose VAT is known in the seller's country; otherwise the line states its"
                    + " treatment.",
            "Directive 2006/112/EC, art. 14 and 24",
            "take one of these kinds, state the treatment on the line, or have the kind added [VatTables]"),
    /**
     * In Germany the seller owes the tax on the admission to a trade fair, and the buyer that on a concert: of an admission as
     * such both may be true.
     */
    KIND_NARROW(
            "TAX-KIND-02",
            Severity.ERROR,
            "Where a member state has one law for some supplies of a kind and another for the rest, the line says the narrower"
                    + " kind.",
            "Directive 2006/112/EC, art. 194 and 199",
            "set the narrower kind as nature of the line, or state its treatment"),
    /** Which law such a service is under hangs on treaties and rules that are not in the tables. */
    TERRITORY_KNOWN(
            "TAX-PLACE-01",
            Severity.ERROR,
            "Services from a territory without the VAT of its country to a place elsewhere are not covered; the line"
                    + " states its treatment.",
            "Directive 2006/112/EC, art. 6; CGI, art. 294",
            "state the treatment on the line"),
    /**
     * Goods that go from the mainland to Corsica at a rate that one of both does not have: no article says which of them
     * counts.
     */
    ONE_RATE(
            "TAX-PLACE-02",
            Severity.ERROR,
            "Between two territories of a country with rates of their own, the rate is the same in both; otherwise the"
                    + " line states its treatment.",
            "CGI, art. 297",
            "state the treatment on the line"),
    /**
     * A restaurant, a repair on the spot, work on a house: without the place of performance there is no state, unless both
     * parties are in one country.
     */
    PERFORMANCE_KNOWN(
            "TAX-PLACE-03",
            Severity.ERROR,
            "Where a service that is taxed where it is performed takes place is known.",
            "Directive 2006/112/EC, art. 47 and 53 to 56",
            "give the place of performance in the header [Delivery.to]"),
    /** The table has the general rate, which is taken, and what the item bears is to be looked up. */
    RATE_BY_ITEM(
            "TAX-PLACE-04",
            Severity.WARNING,
            "In Ceuta and Melilla the rate is that of the item, which the host looks up.",
            "Ley 8/1991 (ES)",
            "look up the rate of the item and state it on the line"),
    /** Nothing is guessed to the end: the exemption is taken, and stands with a warning until somebody says yes or no. */
    EXPORT_PROOF_KNOWN(
            "TAX-EXPORT-01",
            Severity.WARNING,
            "Of goods that leave the Union, or go overseas as if exported, it is known whether their exit can be proven.",
            "Directive 2006/112/EC, art. 131 and 146; CGI, art. 262, I",
            "say on the line or in the header whether there is a proof of exit: with one they bear no tax, without one"
                    + " that of where they left [taxFact EXPORT_PROVEN]"),
    /** Member states use article 194 each in its own way, so that the rule of one says nothing of that of another. */
    FOREIGN_SELLER_LAW_KNOWN(
            "TAX-PLACE-05",
            Severity.ERROR,
            "Whether the buyer owes the tax of a seller not established in a member state is known of that state;"
                    + " otherwise the line states its treatment.",
            "Directive 2006/112/EC, art. 194",
            "look up how that country applies article 194 and state the treatment on the line"),
    /**
     * A condition of the state that most supplies do not meet, such as goods that the seller installs: the decision stands, and
     * whoever invoices looks.
     */
    CONDITION_LOOKED_AT(
            "TAX-PLACE-08",
            Severity.WARNING,
            "Who owes the tax hangs in some member states on a condition that nothing in the supply tells, and that whoever"
                    + " invoices looks at.",
            "Directive 2006/112/EC, art. 194 and 199",
            "state the treatment on the line where the condition changes it"),
    /** The simplification is for a seller that is neither where the goods leave nor where they arrive. */
    TRIANGLE(
            "TAX-PLACE-06",
            Severity.ERROR,
            "In a triangular sale the goods go from one member state to another, and the seller in the middle is in a"
                    + " third.",
            "Directive 2006/112/EC, art. 141",
            "check where the goods go by the header, or do not say that it is a triangular sale [Delivery.to]"),
    /** An address in France with the code of a German land: one of both is wrong, and they are taxed apart. */
    SUBDIVISION_AT_HOME(
            "TAX-PLACE-07",
            Severity.ERROR,
            "An address that names a part of a country by its code names one of its own country.",
            "ISO 3166-2; Directive 2006/112/EC, art. 5 to 7",
            "correct the country or the subdivision of the address"),
    /**
     * Whether a Spanish retailer is under the scheme only the retailer knows, who has to say so to its suppliers. Nothing is
     * levied until it is said.
     */
    SURCHARGE_KNOWN(
            "TAX-LEVY-01",
            Severity.WARNING,
            "For goods to a business in Spain that is no company it is known whether it is under the equivalence surcharge.",
            "Ley 37/1992 (ES), art. 148, 154 and 163",
            "say of the buyer whether it is [taxFact BUYER_UNDER_EQUIVALENCE_SURCHARGE]"),
    /**
     * A company bears no withholding, and its tax number tells that; of a person it is asked. Nothing is withheld until it is
     * said.
     */
    WITHHOLDING_KNOWN(
            "TAX-LEVY-02",
            Severity.WARNING,
            "For services within Spain or Italy to a business or public body, of a seller that is not known to be a"
                    + " company, it is known whether income tax is withheld.",
            "RD 439/2007 (ES), art. 76 and 95; DPR 600/1973 (IT), art. 25",
            "say of the seller, or once for all, whether it is [taxFact SELLER_FEES_BEAR_WITHHOLDING; EuropeanVat,"
                    + " always]"),
    /**
     * The letter of a Spanish tax number tells companies and public bodies from persons, and what was said of the party
     * contradicts it.
     */
    LEVIED_PERSON(
            "TAX-LEVY-03",
            Severity.ERROR,
            "A retailer under the equivalence surcharge is a business, and neither it nor a professional whose fees bear"
                    + " withholding has the tax number of a company.",
            "Ley 37/1992 (ES), art. 148; RD 439/2007 (ES), art. 95; Orden EHA/451/2008 (ES), art. 3",
            "correct kind or VAT number of the party, or what was said of it"),
    /** The tax fact holds, and no row of that country has a levy on the day for the rate of VAT that is borne. */
    LEVY_KNOWN(
            "TAX-LEVY-04",
            Severity.ERROR,
            "The rate of a levy on the day of supply is known.",
            "Ley 37/1992 (ES), art. 161; RD 439/2007 (ES), art. 95; DPR 600/1973 (IT), art. 25",
            "have the rate of that day added [EuropeanVat, VatTables]"),
    /**
     * After 30 June 2028 references to the French tax code (CGI) are no longer accepted, and the new article is not known for
     * all of them.
     */
    ARTICLE_CURRENT(
            "TAX-LAW-01",
            Severity.WARNING,
            "The words of a reason name an article that is accepted on the day of supply.",
            "ordonnances 2025-1247 and 2026-671",
            "have the new words added [EuropeanVat, VatTables]");

    private final RuleStatement statement;

    SupplyRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
