package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatTables;

/**
 * Looks through the facts of a supply for those that are missing or contradict each other, before a case of the law is asked:
 * what is wrong with a supply is said whole, and not only what the first case would have stumbled over.
 */
final class FactChecks {

    private FactChecks() {}

    /**
     * {@return what is missing before places can be told: addresses, a country behind the number of the buyer, a kind that the
     * tables have; any of them is an error}
     */
    static Findings missing(TaxableSupply supply, VatTables tables) {
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
                .ifPresent(number -> found.add(VatNumberRule.PREFIX.at(
                        "buyer.ids.vatId",
                        say("{number} has the prefix of no country").with("number", number))));
        if (tables.kind(supply.nature().kind()).isEmpty()) {
            found.add(SupplyRule.KIND_KNOWN.at(
                    "nature.kind",
                    say("the VAT of {kind} is not known; there are {known}")
                            .with("kind", supply.nature().kind())
                            .with(
                                    "known",
                                    tables.kinds().stream()
                                            .map(row -> row.kind().code())
                                            .sorted()
                                            .toList())));
        }
        return new Findings(found);
    }

    /**
     * {@return what keeps the cases of the law from being asked, which are errors, and what should be looked at, which are
     * warnings}
     */
    static Findings of(SupplyFacts facts) {
        List<Finding> found = new ArrayList<>();
        seller(facts, found);
        territories(facts, found);
        place(facts, found);
        triangle(facts, found);
        buyer(facts, found);
        return found.isEmpty() ? Findings.none() : new Findings(found);
    }

    /**
     * A seller is covered where its VAT is known: in a member state of the day, where a territory levies none or a tax of its
     * own, or where the table of rates has its country, as for Switzerland.
     */
    private static void seller(SupplyFacts facts, List<Finding> found) {
        boolean known = facts.seller().status() != TerritoryStatus.VAT
                || facts.law().isMember(facts.sellerCountry(), facts.isGoods())
                || facts.law().knowsRatesOf(facts.sellerCountry());
        if (!known) {
            found.add(SupplyRule.SELLER_IN_UNION.at(
                    "seller.address.country",
                    say("the seller is in {country}, whose VAT is not known on {day}")
                            .with("country", facts.sellerCountry())
                            .with("day", facts.day())));
        }
    }

    /**
     * An address that names another country than its subdivision is taxed as of one of both; which one is meant nobody knows.
     */
    private static void territories(SupplyFacts facts, List<Finding> found) {
        TaxableSupply supply = facts.supply();
        territory("seller.address", supply.seller().address(), facts, found);
        territory("buyer.address", supply.buyer().address(), facts, found);
        territory("sentFrom", supply.sentFrom(), facts, found);
        territory("deliveredTo", supply.deliveredTo(), facts, found);
    }

    private static void territory(String path, Optional<Address> address, SupplyFacts facts, List<Finding> found) {
        if (address.isPresent() && facts.law().isElsewhere(address.get())) {
            found.add(SupplyRule.SUBDIVISION_AT_HOME.at(
                    path + ".subdivision",
                    say("{subdivision} is no part of {country}")
                            .with("subdivision", address.get().subdivision().orElseThrow())
                            .with("country", address.get().country())));
        }
    }

    /**
     * Either the place of performance is missing, or the seller is in a territory without VAT and supplies a service to
     * elsewhere, which no case covers. Both at once would be one question too many.
     */
    private static void place(SupplyFacts facts, List<Finding> found) {
        if (!facts.isPlaceKnown()) {
            found.add(SupplyRule.PERFORMANCE_KNOWN.at(
                    "deliveredTo",
                    say("where the supply takes place is not known: {kind}")
                            .with("kind", facts.supply().nature().kind())));
        } else if (!facts.isGoods()
                && facts.seller().status() != TerritoryStatus.VAT
                && !facts.place().zone().equals(facts.seller().zone())) {
            found.add(SupplyRule.TERRITORY_KNOWN.at(
                    "seller.address",
                    say("a service from {seller} to elsewhere is not covered").with("seller", facts.seller())));
        }
    }

    /**
     * The seller in the middle is said to be one: then the goods cross a border within the Union, and do not leave from its own
     * country.
     */
    private static void triangle(SupplyFacts facts, List<Finding> found) {
        if (facts.is(TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE)
                && (!facts.isToMemberState() || Borders.areOneCountry(facts.from(), facts.seller()))) {
            found.add(SupplyRule.TRIANGLE.at(
                    "taxFacts.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE",
                    say("the goods go from {from} to {to}, the seller is in {seller}")
                            .with("from", facts.from())
                            .with("to", facts.to())
                            .with("seller", facts.seller())));
        }
    }

    /**
     * A private person is under no surcharge for retailers and has no VAT number. Of anybody else a number of another country
     * than the address is a warning, as it may be one of another establishment.
     */
    private static void buyer(SupplyFacts facts, List<Finding> found) {
        Party buyer = facts.buyingParty();
        if (buyer.kind() == PartyKind.CONSUMER && isSaid(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, facts)) {
            found.add(SupplyRule.LEVIED_PERSON.at(
                    "buyer.kind",
                    say("person", "{fact} is said of a private person")
                            .with("fact", TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE)));
        }
        boolean registered = buyer.vatId().isPresent() || facts.is(TaxFact.BUYER_VAT_NUMBER_VALID);
        if (buyer.kind() == PartyKind.CONSUMER && registered) {
            found.add(SupplyRule.BUYER_KIND.at(
                    "buyer.ids.vatId",
                    buyer.vatId()
                            .map(number -> say("the buyer is a private person and has the VAT number {number}")
                                    .with("number", number))
                            .orElse(say("valid", "the buyer is a private person and has a valid VAT number"))));
            return;
        }
        buyer.vatId()
                .filter(number -> !facts.number().equals(facts.buyer().country()))
                .ifPresent(number -> found.add(SupplyRule.BUYER_NUMBER_AT_HOME.at(
                        "buyer.ids.vatId",
                        say("{number} is of {prefix}, the address of the buyer is in {country}")
                                .with("number", number)
                                .with("prefix", facts.number())
                                .with("country", buyer.country().orElseThrow()))));
    }

    /** What holds for every buyer of the seller was not said of this one. */
    private static boolean isSaid(TaxFact taxFact, SupplyFacts facts) {
        return facts.supply().taxFacts().holds(taxFact).orElse(false);
    }
}
