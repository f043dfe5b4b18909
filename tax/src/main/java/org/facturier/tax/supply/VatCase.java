package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;
import static org.facturier.core.tax.TaxCategory.AE;
import static org.facturier.core.tax.TaxCategory.E;
import static org.facturier.core.tax.TaxCategory.G;
import static org.facturier.core.tax.TaxCategory.K;
import static org.facturier.core.tax.TaxCategory.O;
import static org.facturier.tax.supply.Decision.Rated.ARRIVAL;
import static org.facturier.tax.supply.Decision.Rated.PLACE;
import static org.facturier.tax.supply.Decision.Rated.SELLER;
import static org.facturier.tax.supply.Decision.asChosen;
import static org.facturier.tax.supply.Decision.refused;
import static org.facturier.tax.supply.Decision.taxed;
import static org.facturier.tax.supply.Decision.taxedWith;
import static org.facturier.tax.supply.Decision.untaxed;
import static org.facturier.tax.supply.Fact.*;
import static org.facturier.tax.supply.StateOption.SELLERS_FROM_ELSEWHERE;
import static org.facturier.tax.supply.StateOption.SUPPLIES;
import static org.facturier.tax.supply.VatTreatment.DESTINATION_REGISTRATION;
import static org.facturier.tax.supply.VatTreatment.DOMESTIC;
import static org.facturier.tax.supply.VatTreatment.DOMESTIC_REVERSE_CHARGE;
import static org.facturier.tax.supply.VatTreatment.EXPORT_ART146;
import static org.facturier.tax.supply.VatTreatment.EXPORT_ART146_OVERSEAS;
import static org.facturier.tax.supply.VatTreatment.INTRA_COMMUNITY_SUPPLY_ART138;
import static org.facturier.tax.supply.VatTreatment.MARGIN_SCHEME;
import static org.facturier.tax.supply.VatTreatment.MOSS_DESTINATION;
import static org.facturier.tax.supply.VatTreatment.OSS_DESTINATION;
import static org.facturier.tax.supply.VatTreatment.OUTSIDE_SCOPE_PLACE_OF_SUPPLY;
import static org.facturier.tax.supply.VatTreatment.REGIONAL_TAX_IGIC;
import static org.facturier.tax.supply.VatTreatment.REGIONAL_TAX_IPSI;
import static org.facturier.tax.supply.VatTreatment.REVERSE_CHARGE_ART196;
import static org.facturier.tax.supply.VatTreatment.VAT_NOT_APPLICABLE_TERRITORY;

import java.util.List;
import org.facturier.tax.regime.Citation;

/**
 * The cases of the law, in order: the first whose facts all hold decides. Articles without another name are of Directive
 * 2006/112/EC. To review the law, read the facts and the decision of each case, and where a supply takes place in
 * {@code supply-kinds.csv}; nothing else in this package decides.
 */
enum VatCase {
    MONEY_LAID_OUT(
            "art. 79(c); CGI, art. 267, II, 2°",
            when(DISBURSED),
            untaxed(VatTreatment.DISBURSEMENT, E, "VATEX-EU-79-C", "DISBURSEMENT")),
    WHERE_NO_VAT_IS_LEVIED(
            "art. 5 and 6; CGI, art. 294, 1",
            when(WITHOUT_VAT),
            untaxed(VAT_NOT_APPLICABLE_TERRITORY, O, "VATEX-EU-O", "TERRITORY_WITHOUT_VAT")),

    GOODS_WITHOUT_PROOF_OF_EXPORT("art. 131 and 146(1)", when(LEAVING, UNPROVEN), taxed()),
    GOODS_ACROSS_THE_OVERSEAS_BORDER(
            "art. 6; CGI, art. 294, 2",
            when(LEAVING, OVERSEAS_BORDER),
            untaxed(EXPORT_ART146_OVERSEAS, G, "VATEX-EU-G", "EXPORT_OVERSEAS")),
    GOODS_EXPORTED(
            "art. 6 and 146(1); CGI, art. 262, I; CTVA, art. 39; LIVA, art. 21; VAT Act 1994 (GB), s. 30(6)",
            when(LEAVING),
            untaxed(EXPORT_ART146, G, "VATEX-EU-G", "EXPORT")),
    WITHIN_THE_CANARY_ISLANDS("Ley 20/1991 (ES)", when(UNDER_IGIC), taxed(REGIONAL_TAX_IGIC, PLACE)),
    WITHIN_CEUTA_OR_MELILLA(
            "Ley 8/1991 (ES)",
            when(UNDER_IPSI),
            taxedWith(
                    REGIONAL_TAX_IPSI,
                    PLACE,
                    SupplyRule.RATE_BY_ITEM,
                    "nature.rate",
                    say("the tax of Ceuta and Melilla is by item; the rate taken is the general one of the table"))),
    NEW_TRANSPORT_TO_A_MEMBER_STATE(
            "art. 138(2)(a); CGI, art. 262 ter, I, 2° and 298 sexies",
            when(NEW_TRANSPORT, TO_MEMBER_STATE),
            untaxed(INTRA_COMMUNITY_SUPPLY_ART138, K, "VATEX-EU-IC", "NEW_MEANS_OF_TRANSPORT")),
    GOODS_IN_A_TRIANGLE(
            "art. 42, 141 and 197; CGI, art. 258 D",
            when(MIDDLE_OF_TRIANGLE, TO_MEMBER_STATE, TO_BUSINESS, REGISTERED_ELSEWHERE),
            untaxed(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR, AE, "VATEX-EU-AE", "TRIANGULAR")
                    .onNumber()),

    MARGIN_OF_A_SMALL_SELLER("art. 284", when(ON_MARGIN, IN_OWN_STATE, SMALL_SELLER), taxed()),
    SECOND_HAND_GOODS(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(SECOND_HAND),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-F", "MARGIN_SECOND_HAND")),
    WORKS_OF_ART(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(ART),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-I", "MARGIN_ART")),
    ANTIQUES_AND_COLLECTIONS(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(ANTIQUES),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-J", "MARGIN_ANTIQUES")),
    PACKAGE_TOUR(
            "art. 226(13) and 306 to 310; CGI, art. 266, 1, e",
            when(TOUR),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-D", "PACKAGE_TOUR")),

    GOODS_OF_A_SMALL_SELLER(
            "art. 139(1); CGI, art. 262 ter, I, 1°",
            when(TO_MEMBER_STATE, TO_BUSINESS, IN_OWN_STATE, SMALL_SELLER),
            taxed()),
    GOODS_TO_A_REGISTERED_BUSINESS(
            "art. 138(1); CGI, art. 262 ter, I; CTVA, art. 39bis",
            when(TO_MEMBER_STATE, TO_BUSINESS, REGISTERED_ELSEWHERE),
            untaxed(INTRA_COMMUNITY_SUPPLY_ART138, K, "VATEX-EU-IC", "INTRA_COMMUNITY_SUPPLY")
                    .onNumber()),
    GOODS_TO_AN_UNREGISTERED_BUSINESS(
            "art. 32 and 138(1)(b)",
            when(TO_MEMBER_STATE, TO_BUSINESS),
            taxedWith(
                    DOMESTIC,
                    PLACE,
                    SupplyRule.BUYER_EXEMPT_WITH_NUMBER,
                    "buyer.ids.vatId",
                    say(
                            "the goods go to another member state, but the buyer gave no VAT number of another member state: the VAT of the place of departure is charged"))),
    GOODS_AT_A_DISTANCE_IN_THE_ONE_STOP_SHOP(
            "art. 33(a) and 369a to 369k",
            when(TO_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, ARRIVAL)),
    GOODS_AT_A_DISTANCE_OVER_THE_THRESHOLD(
            "art. 33(a), until June 2021 art. 33 and 34",
            when(TO_MEMBER_STATE, OVER_THRESHOLD),
            taxed(DESTINATION_REGISTRATION, ARRIVAL)),
    GOODS_AT_A_DISTANCE_UNDER_THE_THRESHOLD(
            "art. 59c, until June 2021 art. 34", when(TO_MEMBER_STATE, UNDER_THRESHOLD), taxed()),
    GOODS_TO_A_DISTANT_CONSUMER(
            "art. 33 and 59c",
            when(TO_MEMBER_STATE),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD",
                    say(
                            "goods",
                            "goods go to a consumer in another member state: whether the seller is registered for the one-stop shop (OSS) or stays below the threshold of 10,000 EUR is not known"))),
    EXEMPT_AT_HOME("art. 132 and 135", when(EXEMPT_KIND, AT_HOME), new Decision.Exempt()),
    EXEMPT_WHERE_PERFORMED(
            "art. 132 and 135", when(EXEMPT_KIND, WHERE_PERFORMED, UNDER_ITS_VAT), new Decision.Exempt()),
    AT_HOME_OF_A_SMALL_SELLER("art. 284; CGI, art. 293 B", when(IN_OWN_STATE, SMALL_SELLER), taxed()),
    REVERSED_WHERE_IT_IS(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSED),
            asChosen(SUPPLIES, untaxed(DOMESTIC_REVERSE_CHARGE, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    REVERSED_TO_A_BUYER_PERHAPS_REGISTERED(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSAL_BY_REGISTRATION),
            refused(
                    SupplyRule.BUYER_REGISTERED_THERE,
                    "taxFacts.BUYER_REGISTERED_THERE",
                    say(
                            "reversed",
                            "the buyer of such a supply owes the tax if it is registered for VAT where the supply takes place, and it gave no number of that member state"))),
    REVERSED_TO_A_BUYER_PERHAPS_ESTABLISHED(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSAL_BY_ESTABLISHMENT),
            refused(
                    SupplyRule.BUYER_ESTABLISHED_THERE,
                    "taxFacts.BUYER_ESTABLISHED_THERE",
                    say(
                            "reversed",
                            "the buyer of such a supply owes the tax if it is established where the supply takes place, and its address is in another country"))),
    OF_A_FOREIGN_SELLER_WHERE_THE_LAW_IS_NOT_KNOWN(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, FOREIGN_LAW_UNKNOWN),
            refused(
                    SupplyRule.FOREIGN_SELLER_LAW_KNOWN,
                    "nature.kind",
                    say(
                            "the supply takes place in another member state, and whether the buyer owes the tax there in place of a seller from elsewhere is not known of that country"))),
    OF_A_SELLER_WITH_A_NUMBER_THERE(
            "art. 11 of Regulation (EU) 282/2011 and art. 192a and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_MAY_OWE, SELLER_UNCLEAR),
            refused(
                    SupplyRule.SELLER_ESTABLISHMENT_KNOWN,
                    "taxFacts.SELLER_NOT_ESTABLISHED_THERE",
                    say(
                            "the seller has its address elsewhere and a VAT number of the member state where the supply takes place: whether it is established there is not known"))),
    OF_A_FOREIGN_SELLER_IN_FRANCE(
            "art. 31, 32, 47, 53 to 56 and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_OWES, IN_FRANCE),
            asChosen(SELLERS_FROM_ELSEWHERE, untaxed(DOMESTIC_REVERSE_CHARGE, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    OF_A_FOREIGN_SELLER(
            "art. 31, 32, 47, 53 to 56 and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_OWES),
            asChosen(
                    SELLERS_FROM_ELSEWHERE,
                    untaxed(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART194, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    OF_A_FOREIGN_SELLER_TO_A_BUYER_PERHAPS_REGISTERED(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_REGISTRATION_DECIDES),
            refused(
                    SupplyRule.BUYER_REGISTERED_THERE,
                    "taxFacts.BUYER_REGISTERED_THERE",
                    say(
                            "the buyer owes the tax of a seller from elsewhere if it is registered for VAT where the supply takes place, and it gave no number of that member state"))),
    OF_A_FOREIGN_SELLER_TO_A_BUYER_PERHAPS_ESTABLISHED(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_ESTABLISHMENT_DECIDES),
            refused(
                    SupplyRule.BUYER_ESTABLISHED_THERE,
                    "taxFacts.BUYER_ESTABLISHED_THERE",
                    say(
                            "the buyer owes the tax of a seller from elsewhere if it is established where the supply takes place, and its address is in another country"))),
    OF_A_FOREIGN_SELLER_WHO_REGISTERS(
            "art. 31, 32, 47, 53 to 56 and 193",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    GOODS_OF_A_FOREIGN_SELLER_TO_OTHERS(
            "art. 31, 32 and 193",
            when(GOODS, ABROAD),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    GOODS_AT_HOME("art. 31, 32 and 193", when(GOODS), taxed()),

    SERVICE_AT_HOME("art. 43 to 56 and 193", when(AT_HOME), taxed()),

    SERVICE_OF_A_SELLER_OUTSIDE(
            "law of the seller's country; in the Union art. 44 and 196",
            when(WHERE_BUYER_IS, TO_BUSINESS, SELLER_OUTSIDE_UNION),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "PLACE_OF_SUPPLY_ABROAD")),
    SERVICE_TO_A_REGISTERED_BUSINESS(
            "art. 44 and 196; CGI, art. 259, 1° and 283, 2; CTVA, art. 21, § 2 and 51, § 2; UStG, § 3a Abs. 2",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE, REGISTERED_ELSEWHERE),
            untaxed(REVERSE_CHARGE_ART196, AE, "VATEX-EU-AE", "REVERSE_CHARGE").onNumber()),
    SERVICE_TO_A_BUSINESS_WITHOUT_NUMBER(
            "art. 45; Regulation (EU) 282/2011, art. 18(2)",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE, KNOWN_UNREGISTERED),
            taxed(DOMESTIC, SELLER)),
    SERVICE_TO_AN_UNREGISTERED_BUSINESS(
            "art. 44 and 214",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE),
            refused(
                    SupplyRule.BUYER_REGISTERED,
                    "buyer.ids.vatId",
                    say(
                            "the buyer is a business in another member state and gave no VAT number of a member state other than the seller's"))),
    SERVICE_TO_A_BUSINESS_OUTSIDE(
            "art. 44; CGI, art. 259, 1°; CTVA, art. 21, § 2",
            when(WHERE_BUYER_IS, TO_BUSINESS),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "SERVICE_TO_BUSINESS_OUTSIDE")),

    DIGITAL_SERVICE_BEFORE_2015("art. 45", when(WHERE_BUYER_IS, IN_MEMBER_STATE, BEFORE_2015), taxed(DOMESTIC, SELLER)),
    DIGITAL_SERVICE_IN_THE_ONE_STOP_SHOP(
            "art. 58 and 358 to 369k; CGI, art. 259 D",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, PLACE)),
    DIGITAL_SERVICE_IN_THE_MINI_ONE_STOP_SHOP(
            "art. 58 and 358 to 369k; CGI, art. 259 D",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, IN_OSS),
            taxed(MOSS_DESTINATION, PLACE)),
    DIGITAL_SERVICE_FROM_OUTSIDE_THE_UNION(
            "art. 58; no threshold by art. 59c(1)(a)",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, SELLER_OUTSIDE_UNION, NOT_IN_OSS),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    DIGITAL_SERVICE_OVER_THE_THRESHOLD(
            "art. 58 and 59c",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, OVER_THRESHOLD),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    DIGITAL_SERVICE_BEFORE_2019(
            "art. 58; no threshold before Directive (EU) 2017/2455",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, NOT_IN_OSS, BEFORE_2019),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    DIGITAL_SERVICE_UNDER_THE_THRESHOLD(
            "art. 59c; CGI, art. 259 D, II",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, UNDER_THRESHOLD),
            taxed(DOMESTIC, SELLER)),
    DIGITAL_SERVICE_TO_A_CONSUMER_ABROAD(
            "art. 58 and 59c",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD",
                    say(
                            "service",
                            "an electronic service goes to a consumer in another member state: whether the seller is registered for the one-stop shop (OSS) or stays below the threshold of 10,000 EUR is not known"))),
    DIGITAL_SERVICE_TO_A_CONSUMER_OUTSIDE(
            "art. 58; CGI, art. 259 D",
            when(WHERE_BUYER_IS),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "DIGITAL_SERVICE_OUTSIDE")),
    IMMATERIAL_SERVICE_OUTSIDE(
            "art. 59; CGI, art. 259 B",
            when(WHERE_BUYER_IS_OUTSIDE),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "IMMATERIAL_SERVICE_OUTSIDE")),

    SERVICE_PERFORMED_IN_THE_ONE_STOP_SHOP(
            "art. 47, 54 to 56 and 369a to 369k",
            when(WHERE_PERFORMED, IN_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, PLACE)),
    SERVICE_PERFORMED_ELSEWHERE(
            "art. 47, 54 to 56 and 193",
            when(WHERE_PERFORMED, UNDER_ITS_VAT),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    SERVICE_PERFORMED_OUTSIDE(
            "art. 47 and 53 to 56; CGI, art. 259 A",
            when(SERVICE, ABROAD),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "SERVICE_PERFORMED_OUTSIDE"));

    private static final VatCase[] ALL = values();

    private final Citation law;
    private final Fact[] facts;
    private final Decision decision;

    VatCase(String law, Fact[] facts, Decision decision) {
        this.law = Citation.of(law);
        this.facts = facts;
        this.decision = decision;
    }

    private static Fact[] when(Fact... facts) {
        return facts;
    }

    /** {@return the case of a supply; every supply has one} */
    static VatCase of(Answers supply) {
        for (VatCase each : ALL) {
            if (each.holds(supply)) {
                return each;
            }
        }
        throw new IllegalStateException("no case for " + supply);
    }

    private boolean holds(Answers supply) {
        for (Fact fact : facts) {
            if (!supply.hold(fact)) {
                return false;
            }
        }
        return true;
    }

    /** {@return this case and those asked before it} */
    List<VatCase> asked() {
        return List.of(ALL).subList(0, ordinal() + 1);
    }

    Citation law() {
        return law;
    }

    List<Fact> facts() {
        return List.of(facts);
    }

    Decision decision() {
        return decision;
    }
}
