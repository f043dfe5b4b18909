package org.facturier.tax.supply;

import java.util.Optional;
import org.facturier.core.party.TaxId;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.DomesticReverseCharge;
import org.facturier.tax.regime.ForeignSellerRule;
import org.facturier.tax.regime.OwingBuyer;
import org.facturier.tax.regime.YesNoUnknown;

/**
 * Whether the buyer owes the tax in place of the seller, by the law of the state where the supply takes place. Two options of
 * each state: article 199 for some supplies whoever sells, and article 194 for sellers that are not established there. Each is
 * yes, no, or unknown, as the conditions are: a buyer that has to be registered there, of which nobody knows whether it is, is
 * no reason for either answer.
 * @param facts of the supply
 * @source Directive 2006/112/EC, art. 194 and 199
 */
record TaxOwing(SupplyFacts facts) {

    static TaxOwing of(SupplyFacts facts) {
        return new TaxOwing(facts);
    }

    /** {@return what the place of supply makes of such a supply, whoever sells; empty where the seller owes the tax} */
    Optional<DomesticReverseCharge> reversal() {
        return facts.isVatLevied() ? facts.law().reverseCharge(facts.kind(), facts.place()) : Optional.empty();
    }

    /** {@return what the place of supply makes of sellers from elsewhere, empty where that is not known} */
    Optional<ForeignSellerRule> foreignSellers() {
        return facts.law().foreignSellers(facts.kind(), facts.place());
    }

    /** {@return whether the buyer owes the tax, whoever sells} */
    YesNoUnknown reversed() {
        return reversal().map(rule -> owes(rule.buyer())).orElse(YesNoUnknown.NO);
    }

    /** {@return whether the buyer owes the tax in place of a seller that is not established there} */
    YesNoUnknown owed() {
        return foreignSellers().map(rule -> owes(rule.buyer())).orElse(YesNoUnknown.UNKNOWN);
    }

    /** {@return whether, for a supply of article 199, a yes or a no on the registration would settle it} */
    boolean isReversalByRegistration() {
        return reversal().filter(rule -> turnsOnRegistration(rule.buyer())).isPresent();
    }

    /** {@return whether, for a seller from elsewhere, a yes or a no on the registration would settle it} */
    boolean isRegistrationOpen() {
        return foreignSellers()
                .filter(rule -> turnsOnRegistration(rule.buyer()))
                .isPresent();
    }

    /** The VAT number of the place may be one of an establishment there, or of a registration alone. */
    boolean isSellerUnclear() {
        return facts.holds(TaxFact.SELLER_NOT_ESTABLISHED_THERE).isEmpty()
                && facts.supply()
                        .seller()
                        .vatId()
                        .flatMap(TaxId::country)
                        .filter(facts.place().country()::equals)
                        .isPresent();
    }

    private YesNoUnknown owes(OwingBuyer law) {
        return law.owes(establishedThere(), registeredThere());
    }

    private boolean turnsOnRegistration(OwingBuyer law) {
        return law.turnsOnRegistration(establishedThere(), registeredThere());
    }

    /** An address there is an establishment there; one elsewhere does not say that there is none. */
    private YesNoUnknown establishedThere() {
        return YesNoUnknown.of(facts.holds(TaxFact.BUYER_ESTABLISHED_THERE)
                .or(() -> Optional.of(true)
                        .filter(known ->
                                facts.buyer().country().equals(facts.place().country()))));
    }

    /** A number from there is a registration there; one of another country does not say that there is none. */
    private YesNoUnknown registeredThere() {
        return YesNoUnknown.of(facts.holds(TaxFact.BUYER_REGISTERED_THERE).or(this::toldByNumber));
    }

    private Optional<Boolean> toldByNumber() {
        return facts.number().equals(facts.place().country())
                ? facts.holds(TaxFact.BUYER_VAT_NUMBER_VALID)
                        .or(() -> facts.buyingParty().vatId().map(given -> true))
                : Optional.empty();
    }
}
