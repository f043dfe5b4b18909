package org.facturier.tax.supply;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.regime.VatPlace;

/** Looks through the facts of a supply for those that are missing or contradict each other. */
final class FactChecks {

    private FactChecks() {}

    /** {@return what is missing before places can be told} */
    static Findings addresses(TaxableSupply supply) {
        List<Finding> found = new ArrayList<>();
        if (supply.seller().address().isEmpty()) {
            found.add(SupplyRule.SELLER_PLACE.at("seller.address", "the country of the seller is not known"));
        }
        if (supply.buyer().address().isEmpty()) {
            found.add(SupplyRule.BUYER_PLACE.at("buyer.address", "the country of the buyer is not known"));
        }
        return new Findings(found);
    }

    /** {@return what keeps the cases of the law from being asked, and what should be looked at} */
    static Findings of(SupplyFacts facts) {
        List<Finding> found = new ArrayList<>();
        kind(facts, found);
        seller(facts, found);
        territory(facts, found);
        buyer(facts, found);
        return new Findings(found);
    }

    private static void kind(SupplyFacts facts, List<Finding> found) {
        if (!facts.isGoods() && !facts.isService()) {
            found.add(SupplyRule.KIND_KNOWN.at("nature.kind", "the VAT of " + facts.kind() + " is not known"));
        }
    }

    private static void seller(SupplyFacts facts, List<Finding> found) {
        if (!facts.map().isMember(facts.sellerCountry(), facts.isGoods(), facts.day())) {
            found.add(SupplyRule.SELLER_IN_UNION.at(
                    "seller.address.country",
                    "the seller is in " + facts.sellerCountry() + ", outside the Union on " + facts.day()));
        }
    }

    private static void territory(SupplyFacts facts, List<Finding> found) {
        VatPlace seller = facts.seller();
        VatPlace destination = facts.destination();
        boolean oneZone = seller.zone().equals(destination.zone());
        if (!oneZone && facts.isAtHome()) {
            found.add(SupplyRule.TERRITORY_KNOWN.at(
                    facts.destinationPath(), "a supply from " + seller + " to " + destination + " is not covered"));
        } else if (!oneZone && !seller.isOrdinary()) {
            found.add(SupplyRule.TERRITORY_KNOWN.at(
                    "seller.address", "a supply from " + seller + " abroad is not covered"));
        }
    }

    private static void buyer(SupplyFacts facts, List<Finding> found) {
        if (facts.buyer().kind() == PartyKind.CONSUMER && facts.buyer().vatId().isPresent()) {
            found.add(SupplyRule.BUYER_KIND.at(
                    "buyer.vatId",
                    "the buyer is a private person and has the VAT number "
                            + facts.buyer().vatId().get()));
            return;
        }
        facts.numberFromAbroad()
                .ifPresent(vatId -> found.add(SupplyRule.BUYER_NUMBER_AT_HOME.at(
                        "buyer.vatId",
                        vatId + " is of " + vatId.country() + ", the address of the buyer is in "
                                + facts.buyer().country().orElseThrow())));
    }
}
