package org.facturier.tax.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatRates;

/** Looks through the facts of a supply for those that are missing or contradict each other. */
final class FactChecks {

    private FactChecks() {}

    /** {@return what is missing before places can be told} */
    static Findings missing(TaxableSupply supply, Optional<KindOfSupply> kind) {
        List<Finding> found = new ArrayList<>();
        if (supply.seller().address().isEmpty()) {
            found.add(SupplyRule.SELLER_PLACE.at("seller.address", "the country of the seller is not known"));
        }
        if (supply.buyer().address().isEmpty()) {
            found.add(SupplyRule.BUYER_PLACE.at("buyer.address", "the country of the buyer is not known"));
        }
        supply.buyer()
                .vatId()
                .filter(number -> number.country().isEmpty())
                .ifPresent(number ->
                        found.add(VatNumberRule.PREFIX.at("buyer.vatId", number + " bears the prefix of no country")));
        if (kind.isEmpty()) {
            found.add(SupplyRule.KIND_KNOWN.at(
                    "nature.kind", "the VAT of " + supply.nature().kind() + " is not known"));
        }
        return new Findings(found);
    }

    /** {@return what keeps the cases of the law from being asked, and what should be looked at} */
    static Findings of(SupplyFacts facts, VatRates rates) {
        List<Finding> found = new ArrayList<>();
        seller(facts, rates, found);
        territories(facts, found);
        place(facts, found);
        triangle(facts, found);
        buyer(facts, found);
        return found.isEmpty() ? Findings.none() : new Findings(found);
    }

    private static void seller(SupplyFacts facts, VatRates rates, List<Finding> found) {
        boolean known = facts.seller().status() != TerritoryStatus.VAT
                || facts.map().isMember(facts.sellerCountry(), facts.isGoods())
                || rates.knows(facts.sellerCountry());
        if (!known) {
            found.add(SupplyRule.SELLER_IN_UNION.at(
                    "seller.address.country",
                    "the seller is in " + facts.sellerCountry() + ", whose VAT is not known on " + facts.day()));
        }
    }

    private static void territories(SupplyFacts facts, List<Finding> found) {
        TaxableSupply supply = facts.supply();
        territory("seller.address", supply.seller().address(), facts, found);
        territory("buyer.address", supply.buyer().address(), facts, found);
        territory("sentFrom", supply.sentFrom(), facts, found);
        territory("deliveredTo", supply.deliveredTo(), facts, found);
    }

    private static void territory(String path, Optional<Address> address, SupplyFacts facts, List<Finding> found) {
        if (address.isPresent() && facts.map().isElsewhere(address.get())) {
            found.add(SupplyRule.SUBDIVISION_AT_HOME.at(
                    path + ".subdivision",
                    address.get().subdivision().orElseThrow() + " is no part of "
                            + address.get().country()));
        }
    }

    private static void place(SupplyFacts facts, List<Finding> found) {
        if (!facts.isPlaceKnown()) {
            found.add(SupplyRule.PERFORMANCE_KNOWN.at(
                    "deliveredTo", "where " + facts.kind().words() + " takes place is not known"));
        } else if (!facts.isGoods()
                && facts.seller().status() != TerritoryStatus.VAT
                && !facts.place().zone().equals(facts.seller().zone())) {
            found.add(SupplyRule.TERRITORY_KNOWN.at(
                    "seller.address", "a service from " + facts.seller() + " to elsewhere is not covered"));
        }
    }

    private static void triangle(SupplyFacts facts, List<Finding> found) {
        if (facts.is(Circumstance.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE)
                && (!facts.isToMemberState() || Borders.areOneCountry(facts.from(), facts.seller()))) {
            found.add(SupplyRule.TRIANGLE.at(
                    "circumstances.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE",
                    "the goods go from " + facts.from() + " to " + facts.to() + ", the seller is in "
                            + facts.seller()));
        }
    }

    private static void buyer(SupplyFacts facts, List<Finding> found) {
        Party buyer = facts.buyingParty();
        if (buyer.kind() == PartyKind.CONSUMER && isSaid(Circumstance.BUYER_UNDER_EQUIVALENCE_SURCHARGE, facts)) {
            found.add(SupplyRule.LEVIED_PERSON.at(
                    "buyer.kind", Circumstance.BUYER_UNDER_EQUIVALENCE_SURCHARGE + " is said of a private person"));
        }
        boolean registered = buyer.vatId().isPresent() || facts.is(Circumstance.BUYER_VAT_NUMBER_VALID);
        if (buyer.kind() == PartyKind.CONSUMER && registered) {
            found.add(SupplyRule.BUYER_KIND.at(
                    "buyer.vatId",
                    "the buyer is a private person and has "
                            + buyer.vatId()
                                    .map(number -> "the VAT number " + number)
                                    .orElse("a valid VAT number")));
            return;
        }
        buyer.vatId()
                .filter(number -> !facts.number().equals(facts.buyer().country()))
                .ifPresent(number -> found.add(SupplyRule.BUYER_NUMBER_AT_HOME.at(
                        "buyer.vatId",
                        number + " is of " + facts.number() + ", the address of the buyer is in "
                                + buyer.country().orElseThrow())));
    }

    /** What holds for every buyer of the seller was not said of this one. */
    private static boolean isSaid(Circumstance circumstance, SupplyFacts facts) {
        return facts.supply().circumstances().holds(circumstance).orElse(false);
    }
}
