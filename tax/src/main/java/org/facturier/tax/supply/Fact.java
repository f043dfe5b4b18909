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
import org.facturier.tax.regime.Answer;
import org.facturier.tax.regime.ExemptActivity;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.TerritoryStatus;

/** A fact that a case of the law asks for, in words and as a question to a supply. */
enum Fact {
    DISBURSED("money laid out for the customer", facts -> facts.isOf("DISBURSEMENT")),
    GOODS("goods", SupplyFacts::isGoods),
    SERVICE("services", facts -> !facts.isGoods()),
    NEW_TRANSPORT("new means of transport", facts -> facts.isOf("NEW_MEANS_OF_TRANSPORT")),
    SECOND_HAND("second-hand goods under the margin scheme", facts -> facts.isOf("MARGIN_SECOND_HAND")),
    ART("works of art under the margin scheme", facts -> facts.isOf("MARGIN_ART")),
    ANTIQUES("antiques under the margin scheme", facts -> facts.isOf("MARGIN_ANTIQUES")),
    TOUR("package tour", facts -> facts.isOf("PACKAGE_TOUR")),
    ON_MARGIN("taxed on the margin", Fact::isOnMargin),
    EXEMPT_KIND("exempt activity", Fact::isExempt),
    REVERSED(
            "buyer who owes the tax on such a supply, whoever sells",
            facts -> TaxOwing.of(facts).reversed() == Answer.YES),
    REVERSAL_BY_REGISTRATION(
            "registration of the buyer decides whether such a supply is reversed, and is not known",
            facts -> TaxOwing.of(facts).isReversalByRegistration()),
    REVERSAL_BY_ESTABLISHMENT(
            "establishment of the buyer decides whether such a supply is reversed, and is not known",
            facts -> TaxOwing.of(facts).reversed() == Answer.UNKNOWN),

    SMALL_SELLER("seller exempt as a small enterprise", facts -> facts.is(SELLER_IS_SMALL_ENTERPRISE)),
    SELLER_OUTSIDE_UNION("seller outside the Union", facts -> !facts.isSellerInUnion()),
    MIDDLE_OF_TRIANGLE("seller in the middle of a triangle", facts -> facts.is(SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE)),
    IN_OSS("seller in the one-stop shop", facts -> facts.is(SELLER_IN_ONE_STOP_SHOP)),
    NOT_IN_OSS("seller not in the one-stop shop", facts -> facts.isNot(SELLER_IN_ONE_STOP_SHOP)),
    OVER_THRESHOLD("seller over the threshold", facts -> facts.is(SELLER_OVER_DISTANCE_THRESHOLD)),
    UNDER_THRESHOLD("seller under the threshold", facts -> facts.isNot(SELLER_OVER_DISTANCE_THRESHOLD)),

    TO_BUSINESS("to a business", SupplyFacts::isToBusiness),
    TO_PRIVATE("to anybody else", facts -> !facts.isToBusiness()),
    REGISTERED_ELSEWHERE("VAT number of another member state", SupplyFacts::isRegisteredElsewhere),
    KNOWN_UNREGISTERED("known to have no valid VAT number", facts -> facts.isNot(BUYER_VAT_NUMBER_VALID)),

    FOREIGN_LAW_UNKNOWN(
            "who owes the tax of a seller from elsewhere is not known of that state",
            facts -> TaxOwing.of(facts).foreignSellers().isEmpty()),
    SELLER_UNCLEAR(
            "seller with a VAT number there and an address elsewhere",
            facts -> TaxOwing.of(facts).isSellerUnclear()),
    BUYER_OWES(
            "buyer who owes the tax of a seller from elsewhere",
            facts -> TaxOwing.of(facts).owed() == Answer.YES),
    BUYER_MAY_OWE(
            "buyer who may owe the tax of a seller from elsewhere",
            facts -> TaxOwing.of(facts).owed() != Answer.NO),
    BUYER_REGISTRATION_DECIDES(
            "registration of the buyer decides and is not known",
            facts -> TaxOwing.of(facts).isRegistrationOpen()),
    BUYER_ESTABLISHMENT_DECIDES(
            "establishment of the buyer decides and is not known",
            facts -> TaxOwing.of(facts).owed() == Answer.UNKNOWN),

    LEAVING("goods leave the country and the Union", SupplyFacts::isLeaving),
    OVERSEAS_BORDER("between France, its overseas departments and the Union", SupplyFacts::isFrenchOverseasBorder),
    TO_MEMBER_STATE("goods go to another member state", SupplyFacts::isToMemberState),
    UNPROVEN("no proof of export", facts -> facts.isNot(EXPORT_PROVEN)),

    WITHOUT_VAT("where no VAT is levied", SupplyFacts::isWithoutVat),
    UNDER_IGIC("within the Canary Islands", facts -> facts.isUnder(TerritoryStatus.IGIC)),
    UNDER_IPSI("within Ceuta or Melilla", facts -> facts.isUnder(TerritoryStatus.IPSI)),
    AT_HOME("in the seller's country", SupplyFacts::isAtHome),
    IN_OWN_STATE("in the seller's own state", facts -> facts.isInOwnState(facts.place())),
    IN_FRANCE("in France", facts -> Borders.isFrance(facts.place())),
    IN_MEMBER_STATE("in another member state", SupplyFacts::isPlaceInMemberState),
    UNDER_ITS_VAT("where another member state levies its VAT", SupplyFacts::isUnderVatOfMemberState),
    ABROAD("abroad", facts -> !facts.isAtHome()),
    WHERE_BUYER_IS("taxed where the buyer is", facts -> facts.placeRule() == PlaceRule.BUYER),
    WHERE_BUYER_IS_OUTSIDE(
            "taxed where the buyer is, if outside the Union",
            facts -> facts.placeRule() == PlaceRule.BUYER_OUTSIDE_UNION),
    WHERE_IT_IS("goods, or taxed where performed", SupplyFacts::isTaxedWhereItIs),
    WHERE_PERFORMED("taxed where performed", facts -> facts.placeRule() == PlaceRule.PERFORMANCE),

    BEFORE_2015("before 2015", before(LocalDate.of(2015, 1, 1))),
    BEFORE_2019("before 2019", before(LocalDate.of(2019, 1, 1))),
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
        return !facts.is(SELLER_OPTED_FOR_TAXATION)
                && ExemptActivity.of(facts.kind().kind(), facts.place().country())
                        .isPresent();
    }

    private static Predicate<SupplyFacts> before(LocalDate day) {
        return facts -> facts.day().isBefore(day);
    }

    @Override
    public String toString() {
        return words;
    }
}
