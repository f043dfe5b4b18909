package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.PartyKind;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.Citation;
import org.facturier.tax.regime.DomesticReverseCharge;
import org.facturier.tax.regime.ForeignSellerRule;
import org.facturier.tax.regime.Proviso;

/**
 * What the directive lets each member state choose about who owes the tax, and where its choice and its conditions are found. A
 * decision that rests on such a choice cites the law of the state first.
 */
enum StateOption {
    /** Of a seller that is not established there (art. 194). */
    SELLERS_FROM_ELSEWHERE,
    /** Of a supply, whoever sells (art. 199). */
    SUPPLIES;

    /** {@return the law of the state where a supply takes place} */
    Optional<Citation> law(SupplyFacts facts) {
        TaxOwing owing = TaxOwing.of(facts);
        return this == SUPPLIES
                ? owing.reversal().map(DomesticReverseCharge::law)
                : owing.foreignSellers().map(ForeignSellerRule::law);
    }

    /** {@return the condition beyond who the buyer is, empty where the state has none} */
    private Optional<Proviso> proviso(SupplyFacts facts) {
        TaxOwing owing = TaxOwing.of(facts);
        return this == SUPPLIES
                ? owing.reversal().flatMap(DomesticReverseCharge::proviso)
                : owing.foreignSellers().flatMap(ForeignSellerRule::proviso);
    }

    /**
     * {@return what is to be asked before a decision can stand: nothing where the state has no condition, or what is known
     * settles it}
     * @param facts of the supply
     * @param then what follows where the condition changes nothing
     */
    Findings open(SupplyFacts facts, Decision then) {
        return proviso(facts)
                .filter(proviso -> isOpen(proviso, facts, then))
                .map(proviso -> Findings.of(rule(proviso)
                        .at(
                                "nature.kind",
                                say("in {place}: {condition}")
                                        .with("place", String.valueOf(facts.place()))
                                        .with("condition", proviso.condition()))))
                .orElse(Findings.none());
    }

    /**
     * A condition on the kind or the line matters where a business buys; one on the seller where the buyer would owe the tax;
     * one on legal persons where a public body buys as no business.
     */
    private static boolean isOpen(Proviso proviso, SupplyFacts facts, Decision then) {
        return switch (proviso.asks()) {
            case KIND, LINE -> facts.isToBusiness();
            case SELLER -> facts.isToBusiness() && isSellerOpen(facts, then);
            case LEGAL_PERSON -> !facts.isToBusiness() && facts.buyingParty().kind() == PartyKind.PUBLIC_BODY;
        };
    }

    /** A seller that owes the tax in any case need not say by what. */
    private static boolean isSellerOpen(SupplyFacts facts, Decision then) {
        return then instanceof Decision.Untaxed
                && facts.holds(TaxFact.SELLER_NOT_ESTABLISHED_THERE).isEmpty();
    }

    private static SupplyRule rule(Proviso proviso) {
        return switch (proviso.asks()) {
            case KIND -> SupplyRule.KIND_NARROW;
            case SELLER -> SupplyRule.SELLER_OWES;
            case LINE, LEGAL_PERSON -> SupplyRule.CONDITION_LOOKED_AT;
        };
    }
}
