package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;
import static org.facturier.core.tax.TaxCategory.AE;
import static org.facturier.core.tax.TaxCategory.E;
import static org.facturier.core.tax.TaxCategory.G;
import static org.facturier.core.tax.TaxCategory.K;
import static org.facturier.core.tax.TaxCategory.O;
import static org.facturier.tax.supply.Decision.Premise.BUYER_NUMBER;
import static org.facturier.tax.supply.Decision.Premise.PROOF_OF_EXPORT;
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
    /** A fee that a lawyer pays to the court in the name of the client and passes on: no consideration of the lawyer's own. */
    MONEY_LAID_OUT(
            "art. 79(c); CGI, art. 267, II, 2°",
            when(DISBURSED),
            untaxed(VatTreatment.DISBURSEMENT, E, "VATEX-EU-79-C", "DISBURSEMENT")),
    /** A sale within French Guiana, or within a territory outside the Union that its seller is in, too. */
    WHERE_NO_VAT_IS_LEVIED(
            "art. 5 and 6; CGI, art. 294, 1",
            when(WITHOUT_VAT),
            untaxed(VAT_NOT_APPLICABLE_TERRITORY, O, "VATEX-EU-O", "TERRITORY_WITHOUT_VAT")),

    /**
     * Without a proof of export there is no exemption, and the goods bear the rate of the place that they left. It is asked
     * before the exemption. Where nothing is said of a proof the exemption stands, and a warning asks for it.
     */
    GOODS_WITHOUT_PROOF_OF_EXPORT("art. 131 and 146(1)", when(LEAVING, UNPROVEN), taxed()),
    /**
     * From Paris to Guadeloupe: one state and one currency, and two territories for goods, so that what leaves one is as if
     * exported and what arrives in the other as if imported.
     */
    GOODS_ACROSS_THE_OVERSEAS_BORDER(
            "art. 6; CGI, art. 294, 2",
            when(LEAVING, OVERSEAS_BORDER),
            untaxed(EXPORT_ART146_OVERSEAS, G, "VATEX-EU-G", "EXPORT_OVERSEAS").on(PROOF_OF_EXPORT)),
    /**
     * From Lyon to Zürich, to whomever: what leaves the Union bears no VAT of it, and the state of arrival taxes the import.
     */
    GOODS_EXPORTED(
            "art. 6 and 146(1); CGI, art. 262, I; CTVA, art. 39; LIVA, art. 21; VAT Act 1994 (GB), s. 30(6)",
            when(LEAVING),
            untaxed(EXPORT_ART146, G, "VATEX-EU-G", "EXPORT").on(PROOF_OF_EXPORT)),
    /** The islands are outside the territory of VAT and levy a tax of their own, at rates of their own. */
    WITHIN_THE_CANARY_ISLANDS("Ley 20/1991 (ES)", when(UNDER_IGIC), taxed(REGIONAL_TAX_IGIC, PLACE)),
    /** Here the tax differs from item to item. The table has one rate, so that the decision stands with a warning. */
    WITHIN_CEUTA_OR_MELILLA(
            "Ley 8/1991 (ES)",
            when(UNDER_IPSI),
            taxedWith(
                    REGIONAL_TAX_IPSI,
                    PLACE,
                    SupplyRule.RATE_BY_ITEM,
                    "nature.rate",
                    say("the tax of Ceuta and Melilla is by item; the rate taken is the general one of the table"))),
    /**
     * A new car to another member state is taxed there even if a private person buys it: so this stands before all cases that
     * ask who buys.
     */
    NEW_TRANSPORT_TO_A_MEMBER_STATE(
            "art. 138(2)(a); CGI, art. 262 ter, I, 2° and 298 sexies",
            when(NEW_TRANSPORT, TO_MEMBER_STATE),
            untaxed(INTRA_COMMUNITY_SUPPLY_ART138, K, "VATEX-EU-IC", "NEW_MEANS_OF_TRANSPORT")),
    /**
     * A sells to B, B to C, and the goods go from A to C: B in the middle does not register in the state of C, and C owes the
     * tax of the sale of B to C.
     */
    GOODS_IN_A_TRIANGLE(
            "art. 42, 141 and 197; CGI, art. 258 D",
            when(MIDDLE_OF_TRIANGLE, TO_MEMBER_STATE, TO_BUSINESS, REGISTERED_ELSEWHERE),
            untaxed(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR, AE, "VATEX-EU-AE", "TRIANGULAR")
                    .on(BUYER_NUMBER)),

    /**
     * A dealer that is exempt as a small enterprise is so under the margin scheme, too. What follows is the taxed treatment, of
     * which the exemption is made where rates are looked up.
     */
    MARGIN_OF_A_SMALL_SELLER("art. 284", when(ON_MARGIN, IN_OWN_STATE, SMALL_SELLER), taxed()),
    /**
     * A used bicycle bought from a private person: the dealer owes tax in its margin, and the invoice states none. It stands
     * before the supplies to other member states, for goods under the scheme are not exempt as such.
     */
    SECOND_HAND_GOODS(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(SECOND_HAND),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-F", "MARGIN_SECOND_HAND")),
    /** The same for a painting; the reason of EN 16931 is another. */
    WORKS_OF_ART(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(ART),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-I", "MARGIN_ART")),
    /** The same for stamps or a piece of furniture that is more than a hundred years old. */
    ANTIQUES_AND_COLLECTIONS(
            "art. 139(3), 226(14) and 313; CGI, art. 297 A and 297 E",
            when(ANTIQUES),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-J", "MARGIN_ANTIQUES")),
    /**
     * Flight, hotel and transfer of other suppliers, sold as one journey in the name of the agency: one service, taxed in the
     * margin.
     */
    PACKAGE_TOUR(
            "art. 226(13) and 306 to 310; CGI, art. 266, 1, e",
            when(TOUR),
            untaxed(MARGIN_SCHEME, E, "VATEX-EU-D", "PACKAGE_TOUR")),

    /**
     * A small enterprise does not supply exempt by article 138: its goods to other member states fall under its own exemption,
     * without a right to deduct.
     */
    GOODS_OF_A_SMALL_SELLER(
            "art. 139(1); CGI, art. 262 ter, I, 1°",
            when(TO_MEMBER_STATE, TO_BUSINESS, IN_OWN_STATE, SMALL_SELLER),
            taxed()),
    /**
     * From Lyon to a business in Munich that gave its German number: exempt here, and acquired with German tax there. The
     * number is part of what makes it exempt, so that it is checked.
     */
    GOODS_TO_A_REGISTERED_BUSINESS(
            "art. 138(1); CGI, art. 262 ter, I; CTVA, art. 39bis",
            when(TO_MEMBER_STATE, TO_BUSINESS, REGISTERED_ELSEWHERE),
            untaxed(INTRA_COMMUNITY_SUPPLY_ART138, K, "VATEX-EU-IC", "INTRA_COMMUNITY_SUPPLY")
                    .on(BUYER_NUMBER)),
    /**
     * The same buyer without a number of another member state: taxed at the rate of the place of departure, with a warning, as
     * the number would spare the tax.
     */
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
    /**
     * From Lyon to a private person in Brussels at 21 %, which the seller declares in France for Belgium. Before July 2021
     * there was no shop for goods.
     */
    GOODS_AT_A_DISTANCE_IN_THE_ONE_STOP_SHOP(
            "art. 33(a) and 369a to 369k",
            when(TO_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, ARRIVAL)),
    /** The same at 21 %, declared in Belgium by a seller that is registered there, or has to be. */
    GOODS_AT_A_DISTANCE_OVER_THE_THRESHOLD(
            "art. 33(a), until June 2021 art. 33 and 34",
            when(TO_MEMBER_STATE, OVER_THRESHOLD),
            taxed(DESTINATION_REGISTRATION, ARRIVAL)),
    /**
     * The same at the 20 % of France: by the threshold of article 59c, which is 10,000 EUR a year for all member states
     * together; until June 2021 by that of the state of arrival.
     */
    GOODS_AT_A_DISTANCE_UNDER_THE_THRESHOLD(
            "art. 59c, until June 2021 art. 34", when(TO_MEMBER_STATE, UNDER_THRESHOLD), taxed()),
    /** Nobody said whether the seller is in the shop. That is asked first, as a yes settles the rate by itself. */
    GOODS_OF_A_SELLER_PERHAPS_IN_THE_ONE_STOP_SHOP(
            "art. 33 and 369a to 369k",
            when(TO_MEMBER_STATE, OSS_UNKNOWN, SINCE_JULY_2021),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "taxFacts.SELLER_IN_ONE_STOP_SHOP",
                    say(
                            "goods",
                            "goods go to a consumer in another member state: whether the seller is registered for the one-stop shop (OSS) is not known"))),
    /** It is not in the shop, or there was none yet, and nobody said whether it is over the threshold. */
    GOODS_OF_A_SELLER_PERHAPS_OVER_THE_THRESHOLD(
            "art. 33 and 59c, until June 2021 art. 33 and 34",
            when(TO_MEMBER_STATE),
            refused(
                    SupplyRule.THRESHOLD_KNOWN,
                    "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD",
                    say(
                            "goods",
                            "goods go to a consumer in another member state, not through the one-stop shop (OSS): whether the seller is over the threshold for distance sales is not known"))),
    /** Medical care or insurance within the state of the seller. An option for taxation takes the fact away. */
    EXEMPT_AT_HOME("art. 132 and 135", when(EXEMPT_KIND, AT_HOME), new Decision.Exempt()),
    /** A training given in another member state is exempt by the law of that state, where it has one. */
    EXEMPT_WHERE_PERFORMED(
            "art. 132 and 135", when(EXEMPT_KIND, WHERE_PERFORMED, UNDER_ITS_VAT), new Decision.Exempt()),
    /**
     * What takes place in the state of a small enterprise is exempt there, so that no buyer owes a tax in its place. It stands
     * before the reverse charges for that reason.
     */
    AT_HOME_OF_A_SMALL_SELLER("art. 284; CGI, art. 293 B", when(IN_OWN_STATE, SMALL_SELLER), taxed()),
    /**
     * Scrap in France, or the work of a subcontractor on a building in Germany: the business that buys owes the tax, whether
     * the seller is established there or not. What a state made of the option is a row of the table.
     */
    REVERSED_WHERE_IT_IS(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSED),
            asChosen(SUPPLIES, untaxed(DOMESTIC_REVERSE_CHARGE, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    /** The state binds buyers that are registered there, and nothing tells whether this one is. */
    REVERSED_TO_A_BUYER_PERHAPS_REGISTERED(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSAL_BY_REGISTRATION),
            refused(
                    SupplyRule.BUYER_REGISTERED_THERE,
                    "taxFacts.BUYER_REGISTERED_THERE",
                    say(
                            "reversed",
                            "the buyer of such a supply owes the tax if it is registered for VAT where the supply takes place, and it gave no number of that member state"))),
    /**
     * The state binds buyers that are established there, and the address of this one is elsewhere, which does not say that it
     * has no establishment.
     */
    REVERSED_TO_A_BUYER_PERHAPS_ESTABLISHED(
            "art. 199",
            when(WHERE_IT_IS, TO_BUSINESS, REVERSAL_BY_ESTABLISHMENT),
            refused(
                    SupplyRule.BUYER_ESTABLISHED_THERE,
                    "taxFacts.BUYER_ESTABLISHED_THERE",
                    say(
                            "reversed",
                            "the buyer of such a supply owes the tax if it is established where the supply takes place, and its address is in another country"))),
    /** A state of which the table has no row: both answers would be guesses. */
    OF_A_FOREIGN_SELLER_WHERE_THE_LAW_IS_NOT_KNOWN(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, FOREIGN_LAW_UNKNOWN),
            refused(
                    SupplyRule.FOREIGN_SELLER_LAW_KNOWN,
                    "nature.kind",
                    say(
                            "the supply takes place in another member state, and whether the buyer owes the tax there in place of a seller from elsewhere is not known of that country"))),
    /**
     * A French seller with an Italian VAT number works on a house in Milan: with a fixed establishment there that takes part in
     * the work it sells as an Italian one, with a mere registration it does not.
     */
    OF_A_SELLER_WITH_A_NUMBER_THERE(
            "art. 11 of Regulation (EU) 282/2011 and art. 192a and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_MAY_OWE, SELLER_UNCLEAR),
            refused(
                    SupplyRule.SELLER_ESTABLISHMENT_KNOWN,
                    "taxFacts.SELLER_NOT_ESTABLISHED_THERE",
                    say(
                            "the seller has its address elsewhere and a VAT number of the member state where the supply takes place: whether it is established there is not known"))),
    /**
     * A German seller works on a house of a business in Lyon: the buyer owes the French tax. It has the name of every reverse
     * charge within a country.
     */
    OF_A_FOREIGN_SELLER_IN_FRANCE(
            "art. 31, 32, 47, 53 to 56 and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_OWES, IN_FRANCE),
            asChosen(SELLERS_FROM_ELSEWHERE, untaxed(DOMESTIC_REVERSE_CHARGE, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    /** A French seller works on a house of a business in Madrid: the buyer owes the Spanish tax. */
    OF_A_FOREIGN_SELLER(
            "art. 31, 32, 47, 53 to 56 and 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_OWES),
            asChosen(
                    SELLERS_FROM_ELSEWHERE,
                    untaxed(VatTreatment.DOMESTIC_REVERSE_CHARGE_ART194, AE, "VATEX-EU-AE", "REVERSE_CHARGE"))),
    /** As above for sellers from elsewhere: the state binds buyers that are registered there. */
    OF_A_FOREIGN_SELLER_TO_A_BUYER_PERHAPS_REGISTERED(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_REGISTRATION_DECIDES),
            refused(
                    SupplyRule.BUYER_REGISTERED_THERE,
                    "taxFacts.BUYER_REGISTERED_THERE",
                    say(
                            "the buyer owes the tax of a seller from elsewhere if it is registered for VAT where the supply takes place, and it gave no number of that member state"))),
    /** As above for sellers from elsewhere: the state binds buyers that are established there. */
    OF_A_FOREIGN_SELLER_TO_A_BUYER_PERHAPS_ESTABLISHED(
            "art. 194",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS, BUYER_ESTABLISHMENT_DECIDES),
            refused(
                    SupplyRule.BUYER_ESTABLISHED_THERE,
                    "taxFacts.BUYER_ESTABLISHED_THERE",
                    say(
                            "the buyer owes the tax of a seller from elsewhere if it is established where the supply takes place, and its address is in another country"))),
    /**
     * Goods from a store in Munich to a business there: Germany lets no buyer owe the tax on them, so that the seller
     * registers.
     */
    OF_A_FOREIGN_SELLER_WHO_REGISTERS(
            "art. 31, 32, 47, 53 to 56 and 193",
            when(WHERE_IT_IS, UNDER_ITS_VAT, TO_BUSINESS),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    /** The same goods to a private person: nobody but the seller can owe the tax. */
    GOODS_OF_A_FOREIGN_SELLER_TO_OTHERS(
            "art. 31, 32 and 193",
            when(GOODS, ABROAD),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    /** Goods that stay where the seller is. It is the last case of goods: what follows is about services. */
    GOODS_AT_HOME("art. 31, 32 and 193", when(GOODS), taxed()),

    /** Advice within one country, or a repair in the workshop of the seller for a private person from anywhere. */
    SERVICE_AT_HOME("art. 43 to 56 and 193", when(AT_HOME), taxed()),

    /** From Geneva to a business in Paris: Swiss law has nothing to levy, and the buyer reckons the French tax itself. */
    SERVICE_OF_A_SELLER_OUTSIDE(
            "law of the seller's country; in the Union art. 44 and 196",
            when(WHERE_BUYER_IS, TO_BUSINESS, SELLER_OUTSIDE_UNION),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "PLACE_OF_SUPPLY_ABROAD")),
    /** From Paris to a business in Brussels that gave its Belgian number: Belgian tax, owed by the buyer. */
    SERVICE_TO_A_REGISTERED_BUSINESS(
            "art. 44 and 196; CGI, art. 259, 1° and 283, 2; CTVA, art. 21, § 2 and 51, § 2; UStG, § 3a Abs. 2",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE, REGISTERED_ELSEWHERE),
            untaxed(REVERSE_CHARGE_ART196, AE, "VATEX-EU-AE", "REVERSE_CHARGE").on(BUYER_NUMBER)),
    /** Where the seller knows that the buyer has no number it may take it for a private person, and charges its own rate. */
    SERVICE_TO_A_BUSINESS_WITHOUT_NUMBER(
            "art. 45; Regulation (EU) 282/2011, art. 18(2)",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE, KNOWN_UNREGISTERED),
            taxed(DOMESTIC, SELLER)),
    /** Where it does not know, the number is asked for: with it the buyer owes the tax, without it the seller does. */
    SERVICE_TO_AN_UNREGISTERED_BUSINESS(
            "art. 44 and 214",
            when(WHERE_BUYER_IS, TO_BUSINESS, IN_MEMBER_STATE),
            refused(
                    SupplyRule.BUYER_REGISTERED,
                    "buyer.ids.vatId",
                    say(
                            "the buyer is a business in another member state and gave no VAT number of a member state other than the seller's"))),
    /** From Paris to a business in New York: outside the scope of French VAT, and no tax of the Union. */
    SERVICE_TO_A_BUSINESS_OUTSIDE(
            "art. 44; CGI, art. 259, 1°; CTVA, art. 21, § 2",
            when(WHERE_BUYER_IS, TO_BUSINESS),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "SERVICE_TO_BUSINESS_OUTSIDE")),

    /** Until 2014 electronic services to private persons were taxed where the seller is. */
    DIGITAL_SERVICE_BEFORE_2015("art. 45", when(WHERE_BUYER_IS, IN_MEMBER_STATE, BEFORE_2015), taxed(DOMESTIC, SELLER)),
    /** A subscription to a private person in Brussels at 21 %, declared through the shop. */
    DIGITAL_SERVICE_IN_THE_ONE_STOP_SHOP(
            "art. 58 and 358 to 369k; CGI, art. 259 D",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, PLACE)),
    /** The same from 2015 to June 2021, in what was the shop for electronic services alone. */
    DIGITAL_SERVICE_IN_THE_MINI_ONE_STOP_SHOP(
            "art. 58 and 358 to 369k; CGI, art. 259 D",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, IN_OSS),
            taxed(MOSS_DESTINATION, PLACE)),
    /**
     * The threshold is for sellers established in one member state: one from London or Zürich has none, and registers where it
     * is not in the shop.
     */
    DIGITAL_SERVICE_FROM_OUTSIDE_THE_UNION(
            "art. 58; no threshold by art. 59c(1)(a)",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, SELLER_OUTSIDE_UNION, NOT_IN_OSS),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    /** A seller of the Union over 10,000 EUR a year that is not in the shop registers where the buyer is. */
    DIGITAL_SERVICE_OVER_THE_THRESHOLD(
            "art. 58 and 59c",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, OVER_THRESHOLD),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    /** Before 2019 there was no threshold: from the first euro on the tax was that of the buyer's state. */
    DIGITAL_SERVICE_BEFORE_2019(
            "art. 58; no threshold before Directive (EU) 2017/2455",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, NOT_IN_OSS, BEFORE_2019),
            taxed(DESTINATION_REGISTRATION, PLACE)),
    /** A seller of the Union under the threshold charges the rate of its own state. */
    DIGITAL_SERVICE_UNDER_THE_THRESHOLD(
            "art. 59c; CGI, art. 259 D, II",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, UNDER_THRESHOLD),
            taxed(DOMESTIC, SELLER)),
    /** As for goods: whether the seller is in the shop is asked first. */
    DIGITAL_SERVICE_OF_A_SELLER_PERHAPS_IN_THE_ONE_STOP_SHOP(
            "art. 58 and 358 to 369k",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE, OSS_UNKNOWN),
            refused(
                    SupplyRule.OSS_KNOWN,
                    "taxFacts.SELLER_IN_ONE_STOP_SHOP",
                    say(
                            "service",
                            "an electronic service goes to a consumer in another member state: whether the seller is registered for the one-stop shop (OSS) is not known"))),
    /** It is not in the shop, and nobody said whether it is over the threshold. */
    DIGITAL_SERVICE_OF_A_SELLER_PERHAPS_OVER_THE_THRESHOLD(
            "art. 58 and 59c",
            when(WHERE_BUYER_IS, IN_MEMBER_STATE),
            refused(
                    SupplyRule.THRESHOLD_KNOWN,
                    "taxFacts.SELLER_OVER_DISTANCE_THRESHOLD",
                    say(
                            "service",
                            "an electronic service goes to a consumer in another member state, not through the one-stop shop (OSS): whether the seller is over the threshold of 10,000 EUR is not known"))),
    /** A subscription to a private person in New York: taxed where the buyer is, so not in the Union. */
    DIGITAL_SERVICE_TO_A_CONSUMER_OUTSIDE(
            "art. 58; CGI, art. 259 D",
            when(WHERE_BUYER_IS),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "DIGITAL_SERVICE_OUTSIDE")),
    /**
     * Advice or advertising for a private person outside the Union; for one within it such a service is taxed where the seller
     * is, and has been decided as at home.
     */
    IMMATERIAL_SERVICE_OUTSIDE(
            "art. 59; CGI, art. 259 B",
            when(WHERE_BUYER_IS_OUTSIDE),
            untaxed(OUTSIDE_SCOPE_PLACE_OF_SUPPLY, O, "VATEX-EU-O", "IMMATERIAL_SERVICE_OUTSIDE")),

    /** A repair at the home of a private person in Brussels, by a seller in Lille that is in the shop. */
    SERVICE_PERFORMED_IN_THE_ONE_STOP_SHOP(
            "art. 47, 54 to 56 and 369a to 369k",
            when(WHERE_PERFORMED, IN_MEMBER_STATE, IN_OSS, SINCE_JULY_2021),
            taxed(OSS_DESTINATION, PLACE)),
    /** The same by a seller that is not: it registers in Belgium. */
    SERVICE_PERFORMED_ELSEWHERE(
            "art. 47, 54 to 56 and 193",
            when(WHERE_PERFORMED, UNDER_ITS_VAT),
            asChosen(SELLERS_FROM_ELSEWHERE, taxed(DESTINATION_REGISTRATION, PLACE))),
    /** A repair in Geneva. It is the last case, and each supply that comes here falls under it: so every supply has a case. */
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

    /**
     * The facts of a case. An order in which those that rule most supplies out come first keeps decisions short, and decides
     * nothing.
     */
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
