package org.facturier.tax.supply;

import static org.facturier.tax.supply.Decision.refused;
import static org.facturier.tax.supply.Decision.taxed;
import static org.facturier.tax.supply.Decision.taxedWith;
import static org.facturier.tax.supply.Decision.untaxed;
import static org.facturier.tax.supply.Decision.untaxedByNumber;
import static org.facturier.tax.supply.Fact.AT_HOME;
import static org.facturier.tax.supply.Fact.DIGITAL;
import static org.facturier.tax.supply.Fact.GOODS;
import static org.facturier.tax.supply.Fact.OUTSIDE_UNION;
import static org.facturier.tax.supply.Fact.REGISTERED_ELSEWHERE;
import static org.facturier.tax.supply.Fact.SELLER_IN_FRANCE;
import static org.facturier.tax.supply.Fact.SERVICE;
import static org.facturier.tax.supply.Fact.SMALL_SELLER;
import static org.facturier.tax.supply.Fact.TO_BUSINESS;
import static org.facturier.tax.supply.Fact.TO_MEMBER_STATE;
import static org.facturier.tax.supply.Fact.TO_PRIVATE;
import static org.facturier.tax.supply.Fact.TRAINING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.core.tax.TaxCategory;

/**
 * The cases of the law, in order: the first whose facts all hold decides. Articles without another name are of Directive
 * 2006/112/EC. To review the law, read the facts and the decision of each case; nothing else in this package decides.
 */
enum VatCase {
    TRAINING_IN_FRANCE(
            "art. 132(1)(i); CGI, art. 261, 4, 4° a",
            when(TRAINING, SELLER_IN_FRANCE, AT_HOME),
            untaxed(TaxCategory.E, "VATEX-FR-CGI261-4", "VOCATIONAL_TRAINING")),
    TRAINING_ELSEWHERE(
            "art. 132(1)(i)",
            when(TRAINING, AT_HOME),
            refused(
                    SupplyRule.KIND_KNOWN,
                    "nature.kind",
                    "whether training is exempt in the seller's country is not known")),
    TRAINING_OF_PRIVATE_PERSONS_ABROAD(
            "art. 54",
            when(TRAINING, TO_PRIVATE),
            refused(
                    SupplyRule.KIND_KNOWN,
                    "nature.kind",
                    "training of private persons is taxed where it is held; the VAT of that country is not known")),

    GOODS_AT_HOME("art. 31 and 32", when(GOODS, AT_HOME), taxed()),
    GOODS_EXPORTED(
            "art. 146(1); CGI, art. 262, I; CTVA, art. 39",
            when(GOODS, OUTSIDE_UNION),
            untaxed(TaxCategory.G, "VATEX-EU-G", "EXPORT")),
    GOODS_OF_A_SMALL_SELLER(
            "art. 139(1); CGI, art. 262 ter, I, 1°", when(GOODS, TO_MEMBER_STATE, TO_BUSINESS, SMALL_SELLER), taxed()),
    GOODS_TO_A_REGISTERED_BUSINESS(
            "art. 138(1); CGI, art. 262 ter, I; CTVA, art. 39bis",
            when(GOODS, TO_MEMBER_STATE, TO_BUSINESS, REGISTERED_ELSEWHERE),
            untaxedByNumber(TaxCategory.K, "VATEX-EU-IC", "INTRA_COMMUNITY_SUPPLY")),
    GOODS_TO_AN_UNREGISTERED_BUSINESS(
            "art. 32 and 138(1)(b)",
            when(GOODS, TO_MEMBER_STATE, TO_BUSINESS),
            taxedWith(
                    SupplyRule.BUYER_EXEMPT_WITH_NUMBER,
                    "the goods go to another member state, but the buyer gave no VAT number of another member state: the"
                            + " seller's VAT is charged")),
    GOODS_TO_A_DISTANT_CONSUMER(
            "art. 33 and 59c",
            when(GOODS, TO_MEMBER_STATE),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "seller",
                    "goods go to a consumer in another member state: whether the seller is registered for the one-stop"
                            + " shop (OSS) or stays below the threshold of 10,000 EUR is not known")),

    SERVICE_TO_A_BUSINESS_AT_HOME("art. 44", when(SERVICE, TO_BUSINESS, AT_HOME), taxed()),
    SERVICE_TO_A_REGISTERED_BUSINESS(
            "art. 44 and 196; CGI, art. 259, 1° and 283, 2; CTVA, art. 21, § 2 and 51, § 2",
            when(SERVICE, TO_BUSINESS, TO_MEMBER_STATE, REGISTERED_ELSEWHERE),
            untaxedByNumber(TaxCategory.AE, "VATEX-EU-AE", "REVERSE_CHARGE")),
    SERVICE_TO_AN_UNREGISTERED_BUSINESS(
            "art. 44 and 214",
            when(SERVICE, TO_BUSINESS, TO_MEMBER_STATE),
            refused(
                    SupplyRule.BUYER_REGISTERED,
                    "buyer.vatId",
                    "the buyer is a business in another member state and gave no VAT number of a member state other than"
                            + " the seller's")),
    SERVICE_TO_A_BUSINESS_OUTSIDE(
            "art. 44; CGI, art. 259, 1°; CTVA, art. 21, § 2",
            when(SERVICE, TO_BUSINESS, OUTSIDE_UNION),
            untaxed(TaxCategory.O, "VATEX-EU-O", "SERVICE_TO_BUSINESS_OUTSIDE")),

    DIGITAL_SERVICE_TO_A_CONSUMER_ABROAD(
            "art. 58 and 59c",
            when(DIGITAL, TO_PRIVATE, TO_MEMBER_STATE),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "seller",
                    "an electronic service goes to a consumer in another member state: whether the seller is registered for"
                            + " the one-stop shop (OSS) or stays below the threshold of 10,000 EUR is not known")),
    DIGITAL_SERVICE_TO_A_CONSUMER_OUTSIDE(
            "art. 58",
            when(DIGITAL, TO_PRIVATE, OUTSIDE_UNION),
            untaxed(TaxCategory.O, "VATEX-EU-O", "DIGITAL_SERVICE_OUTSIDE")),
    SERVICE_TO_A_CONSUMER("art. 45; CGI, art. 259, 2°; CTVA, art. 21bis, § 1", when(SERVICE, TO_PRIVATE), taxed());

    private final String law;
    private final List<Fact> facts;
    private final Decision decision;

    VatCase(String law, List<Fact> facts, Decision decision) {
        this.law = law;
        this.facts = facts;
        this.decision = decision;
    }

    private static List<Fact> when(Fact... facts) {
        return List.of(facts);
    }

    /** {@return the case of a supply; empty only for a kind of supply that no case knows} */
    static Optional<VatCase> of(SupplyFacts supply) {
        return Arrays.stream(values())
                .filter(each -> each.facts.stream().allMatch(fact -> fact.holds(supply)))
                .findFirst();
    }

    String law() {
        return law;
    }

    List<Fact> facts() {
        return facts;
    }

    Decision decision() {
        return decision;
    }
}
