package org.facturier.tax.supply;

import static org.facturier.core.taxfact.TaxFact.BUYER_VAT_NUMBER_VALID;
import static org.facturier.core.taxfact.TaxFact.EXPORT_PROVEN;
import static org.facturier.core.taxfact.TaxFact.SELLER_IN_ONE_STOP_SHOP;
import static org.facturier.core.taxfact.TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE;
import static org.facturier.core.taxfact.TaxFact.SELLER_IS_SMALL_ENTERPRISE;
import static org.facturier.core.taxfact.TaxFact.SELLER_OPTED_FOR_TAXATION;
import static org.facturier.core.taxfact.TaxFact.SELLER_OVER_DISTANCE_THRESHOLD;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.YesNoUnknown;

/**
 * A fact that a case of the law asks for, in words and as a question to a supply. The words are shown to users by {@link
 * VatDecision#questions()} and in the table of the cases, so that they read as what is true where the fact holds.
 *
 * <p>A fact and its opposite may both not hold: of a tax fact that nobody said neither {@link #IN_OSS} nor {@link
 * #NOT_IN_OSS} is true, and that is a fact of its own, {@link #OSS_UNKNOWN}. Facts are bits of a word in {@link Answers}, so
 * that there are at most 64.
 */
enum Fact {
    /** The expense is the customer's own; the seller pays it in the name of the customer (art. 79(c)). */
    DISBURSED("money laid out for the customer", facts -> facts.isOf("DISBURSEMENT")),
    /** By the kind of supply. */
    GOODS("goods", SupplyFacts::isGoods),
    SERVICE("services", facts -> !facts.isGoods()),
    /** The kind says that it is new: at most six months or 6,000 km for a land vehicle (art. 2(2)(b)). */
    NEW_TRANSPORT("new means of transport", facts -> facts.isOf("NEW_MEANS_OF_TRANSPORT")),
    SECOND_HAND("second-hand goods under the margin scheme", facts -> facts.isOf("MARGIN_SECOND_HAND")),
    ART("works of art under the margin scheme", facts -> facts.isOf("MARGIN_ART")),
    ANTIQUES("antiques under the margin scheme", facts -> facts.isOf("MARGIN_ANTIQUES")),
    TOUR("package tour", facts -> facts.isOf("PACKAGE_TOUR")),
    /** Any of the four schemes above: three of dealers (art. 312 to 325) and that of travel agents (art. 306 to 310). */
    ON_MARGIN("taxed on the margin", Fact::isOnMargin),
    /** By the law of the place of supply or else of the Union (art. 132 and 135), unless the seller opted for taxation. */
    EXEMPT_KIND("exempt activity", Fact::isExempt),
    /** By a row for the kind and the state of supply, whose condition the buyer is known to meet (art. 199). */
    REVERSED(
            "buyer who owes the tax on such a supply, whoever sells",
            facts -> TaxOwing.of(facts).reversed() == YesNoUnknown.YES),
    /** There is such a row, and a yes or a no on the registration of the buyer there would settle it. */
    REVERSAL_BY_REGISTRATION(
            "registration of the buyer decides whether such a supply is reversed, and is not known",
            facts -> TaxOwing.of(facts).isReversalByRegistration()),
    /** There is such a row, and what it asks of the buyer is not known for another reason than the registration. */
    REVERSAL_BY_ESTABLISHMENT(
            "establishment of the buyer decides whether such a supply is reversed, and is not known",
            facts -> TaxOwing.of(facts).reversed() == YesNoUnknown.UNKNOWN),

    /** As was said: no turnover is counted here. */
    SMALL_SELLER("seller exempt as a small enterprise", facts -> facts.is(SELLER_IS_SMALL_ENTERPRISE)),
    SELLER_OUTSIDE_UNION("seller outside the Union", facts -> !facts.isSellerInUnion()),
    /** As was said; that the goods do not leave from the country of the seller is checked before the cases are asked. */
    MIDDLE_OF_TRIANGLE("seller in the middle of a triangle", facts -> facts.is(SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE)),
    /** As was said, of the shop of the day: the mini one-stop shop until June 2021. */
    IN_OSS("seller in the one-stop shop", facts -> facts.is(SELLER_IN_ONE_STOP_SHOP)),
    NOT_IN_OSS("seller not in the one-stop shop", facts -> facts.isNot(SELLER_IN_ONE_STOP_SHOP)),
    /** Nobody said yes or no. */
    OSS_UNKNOWN(
            "whether the seller is in the one-stop shop is not known",
            facts -> facts.holds(SELLER_IN_ONE_STOP_SHOP).isEmpty()),
    /** As was said, of the threshold of the day: sales are not counted here. */
    OVER_THRESHOLD("seller over the threshold", facts -> facts.is(SELLER_OVER_DISTANCE_THRESHOLD)),
    UNDER_THRESHOLD("seller under the threshold", facts -> facts.isNot(SELLER_OVER_DISTANCE_THRESHOLD)),

    /** Also a public body that has a VAT number (art. 43). */
    TO_BUSINESS("to a business", SupplyFacts::isToBusiness),
    TO_PRIVATE("to anybody else", facts -> !facts.isToBusiness()),
    /** Of another one than that which goods leave from, or, for services, than that of the seller. */
    REGISTERED_ELSEWHERE("VAT number of another member state", SupplyFacts::isRegisteredElsewhere),
    /** It was said that a number is not valid, or that there is none. That no number is stated does not say that. */
    KNOWN_UNREGISTERED("known to have no valid VAT number", facts -> facts.isNot(BUYER_VAT_NUMBER_VALID)),

    /** The table has no row for such a supply in that state on the day (art. 194). */
    FOREIGN_LAW_UNKNOWN(
            "who owes the tax of a seller from elsewhere is not known of that state",
            facts -> TaxOwing.of(facts).foreignSellers().isEmpty()),
    /** Unless it was said whether the seller is established there. */
    SELLER_UNCLEAR(
            "seller with a VAT number there and an address elsewhere",
            facts -> TaxOwing.of(facts).isSellerUnclear()),
    /** By the row of the state, whose condition the buyer is known to meet. */
    BUYER_OWES(
            "buyer who owes the tax of a seller from elsewhere",
            facts -> TaxOwing.of(facts).owed() == YesNoUnknown.YES),
    /** It is not known that the buyer does not: so what is asked of the seller is asked only where it matters. */
    BUYER_MAY_OWE(
            "buyer who may owe the tax of a seller from elsewhere",
            facts -> TaxOwing.of(facts).owed() != YesNoUnknown.NO),
    /** A yes or a no on the registration of the buyer there would settle it. */
    BUYER_REGISTRATION_DECIDES(
            "registration of the buyer decides and is not known",
            facts -> TaxOwing.of(facts).isRegistrationOpen()),
    /** What the row asks of the buyer is not known, and the registration alone would not settle it. */
    BUYER_ESTABLISHMENT_DECIDES(
            "establishment of the buyer decides and is not known",
            facts -> TaxOwing.of(facts).owed() == YesNoUnknown.UNKNOWN),

    /** Also from the mainland to an overseas department, which is a territory of its own for goods. */
    LEAVING("goods leave the country and the Union", SupplyFacts::isLeaving),
    /** One end is in France, and the other in another part of it, or in the Union. */
    OVERSEAS_BORDER("between France, its overseas departments and the Union", SupplyFacts::isFrenchOverseasBorder),
    /** From one country or part of it to another, both in the Union for goods; Northern Ireland is. */
    TO_MEMBER_STATE("goods go to another member state", SupplyFacts::isToMemberState),
    /** It was said that there is none. Where nothing was said the goods are taken to be exported, with a warning. */
    UNPROVEN("no proof of export", facts -> facts.isNot(EXPORT_PROVEN)),

    /** In French Guiana and the like for sellers in France, or within one territory outside the Union. */
    WITHOUT_VAT("where no VAT is levied", SupplyFacts::isWithoutVat),
    UNDER_IGIC("within the Canary Islands", facts -> facts.isUnder(TerritoryStatus.IGIC)),
    UNDER_IPSI("within Ceuta or Melilla", facts -> facts.isUnder(TerritoryStatus.IPSI)),
    /** Where the seller is established, by its address, unless it was said that it is not established there or is. */
    AT_HOME("in the seller's country", SupplyFacts::isAtHome),
    /** In the state of the seller's address, whatever was said of establishments: that state alone knows a small enterprise. */
    IN_OWN_STATE("in the seller's own state", facts -> facts.isInOwnState(facts.place())),
    IN_FRANCE("in France", facts -> Borders.isFrance(facts.place())),
    /** Not at home, and in the Union on the day for goods or for services. */
    IN_MEMBER_STATE("in another member state", SupplyFacts::isPlaceInMemberState),
    /**
     * Also in Guadeloupe, Martinique and Réunion, which levy French VAT and are outside the Union for goods (CGI, art. 294).
     */
    UNDER_ITS_VAT("where another member state levies its VAT", SupplyFacts::isUnderVatOfMemberState),
    /** The opposite of {@link #AT_HOME}. */
    ABROAD("abroad", facts -> !facts.isAtHome()),
    /** The general rule of services to a business (art. 44), and electronic services to anybody (art. 58). */
    WHERE_BUYER_IS("taxed where the buyer is", facts -> facts.placeRule() == PlaceRule.BUYER),
    /** Immaterial services to others than businesses (art. 59). */
    WHERE_BUYER_IS_OUTSIDE(
            "taxed where the buyer is, if outside the Union",
            facts -> facts.placeRule() == PlaceRule.BUYER_OUTSIDE_UNION),
    /** What is not under the general rule of services, and left to articles 194 and 199. */
    WHERE_IT_IS("goods, or taxed where performed", SupplyFacts::isTaxedWhereItIs),
    /** By article 47 or 53 to 56. */
    WHERE_PERFORMED("taxed where performed", facts -> facts.placeRule() == PlaceRule.PERFORMANCE),

    /** Directive 2008/8/EC, art. 5: electronic services have been taxed where the consumer is since then. */
    BEFORE_2015("before 2015", before(LocalDate.of(2015, 1, 1))),
    /** Directive (EU) 2017/2455, art. 1: the threshold for them has been there since then. */
    BEFORE_2019("before 2019", before(LocalDate.of(2019, 1, 1))),
    /** Directive (EU) 2017/2455, art. 2: one shop and one threshold for goods and electronic services since then. */
    SINCE_JULY_2021("since July 2021", before(LocalDate.of(2021, 7, 1)).negate());

    private final String words;
    private final Predicate<SupplyFacts> question;

    Fact(String words, Predicate<SupplyFacts> question) {
        this.words = words;
        this.question = question;
    }

    boolean holds(SupplyFacts facts) {
        return question.test(facts);
    }

    private static boolean isOnMargin(SupplyFacts facts) {
        return SECOND_HAND.holds(facts) || ART.holds(facts) || ANTIQUES.holds(facts) || TOUR.holds(facts);
    }

    private static boolean isExempt(SupplyFacts facts) {
        return !facts.is(SELLER_OPTED_FOR_TAXATION) && facts.exemption().isPresent();
    }

    private static Predicate<SupplyFacts> before(LocalDate day) {
        return facts -> facts.day().isBefore(day);
    }

    @Override
    public String toString() {
        return words;
    }
}
