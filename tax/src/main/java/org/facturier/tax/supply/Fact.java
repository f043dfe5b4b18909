package org.facturier.tax.supply;

import java.util.function.Predicate;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;

/** A fact that a case of the law asks for, in words and as a question to a supply. */
enum Fact {
    GOODS("goods", SupplyFacts::isGoods),
    SERVICE("services", SupplyFacts::isService),
    DIGITAL("electronic services", facts -> facts.isOf(SupplyKind.DIGITAL_SERVICE)),
    TRAINING("vocational training", facts -> facts.isOf(SupplyKind.VOCATIONAL_TRAINING)),

    SELLER_IN_FRANCE("seller in France", facts -> facts.sellerCountry().equals(CountryCode.of("FR"))),
    SMALL_SELLER("seller exempt as a small enterprise", SupplyFacts::smallSeller),

    TO_BUSINESS("to a business", SupplyFacts::isToBusiness),
    TO_PRIVATE("to anybody else", facts -> !facts.isToBusiness()),

    AT_HOME("in the seller's country", SupplyFacts::isAtHome),
    TO_MEMBER_STATE("to another member state", SupplyFacts::isToMemberState),
    OUTSIDE_UNION("outside the Union", facts -> !facts.isAtHome() && !facts.isToMemberState()),

    REGISTERED_ELSEWHERE("VAT number of another member state", SupplyFacts::isRegisteredElsewhere);

    private final String words;
    private final Predicate<SupplyFacts> question;

    Fact(String words, Predicate<SupplyFacts> question) {
        this.words = words;
        this.question = question;
    }

    boolean holds(SupplyFacts facts) {
        return question.test(facts);
    }

    @Override
    public String toString() {
        return words;
    }
}
