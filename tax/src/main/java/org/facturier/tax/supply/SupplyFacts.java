package org.facturier.tax.supply;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatPlace;

/**
 * A supply as the cases of the law look at it.
 *
 * @param supply  the supply, both parties with an address
 * @param kind  what the law knows of its kind
 * @param map  where places are on that day
 * @param seller  where the seller is
 * @param buyer  where the buyer is
 * @param from  where goods leave
 * @param to  where goods arrive
 * @param performed  where a service is performed, empty where that is not known
 * @param place  where the supply takes place; where that is not known, at the seller's for want of better
 * @param number  the country whose VAT number the buyer has, or would have
 * @param taxFacts  what is known to hold or not, of this supply or else of every supply of the seller
 */
record SupplyFacts(
        TaxableSupply supply,
        KindOfSupply kind,
        Borders map,
        VatPlace seller,
        VatPlace buyer,
        VatPlace from,
        VatPlace to,
        Optional<VatPlace> performed,
        VatPlace place,
        CountryCode number,
        TaxFacts taxFacts) {

    static SupplyFacts of(TaxableSupply supply, KindOfSupply kind, Borders map, TaxFacts always) {
        VatPlace seller = map.place(supply.seller().address().orElseThrow());
        VatPlace buyer = map.place(supply.buyer().address().orElseThrow());
        VatPlace from = supply.sentFrom().map(map::place).orElse(seller);
        Optional<VatPlace> there = supply.deliveredTo().map(map::place);
        Optional<VatPlace> performed =
                there.or(() -> Optional.of(buyer).filter(place -> Borders.areOneCountry(place, seller)));
        CountryCode number = supply.buyer().vatId().flatMap(TaxId::country).orElse(buyer.country());
        SupplyFacts unplaced = new SupplyFacts(
                supply,
                kind,
                map,
                seller,
                buyer,
                from,
                there.orElse(buyer),
                performed,
                seller,
                number,
                supply.taxFacts().over(always));
        return unplaced.at(unplaced.placed());
    }

    boolean isGoods() {
        return kind.isGoods();
    }

    boolean isOf(String code) {
        return supply.nature().kind().code().equals(code);
    }

    RateClass rateClass() {
        return supply.nature().rate();
    }

    LocalDate day() {
        return supply.suppliedOn();
    }

    Locale language() {
        return supply.language();
    }

    CountryCode sellerCountry() {
        return seller.country();
    }

    Party buyingParty() {
        return supply.buyer();
    }

    Optional<Boolean> holds(TaxFact taxFact) {
        return taxFacts.holds(taxFact);
    }

    boolean is(TaxFact taxFact) {
        return Boolean.TRUE.equals(taxFacts.said().get(taxFact));
    }

    boolean isNot(TaxFact taxFact) {
        return Boolean.FALSE.equals(taxFacts.said().get(taxFact));
    }

    /** A public body with a VAT number counts as a business (art. 43 of the directive). */
    boolean isToBusiness() {
        PartyKind quality = buyingParty().kind();
        return quality == PartyKind.BUSINESS || (quality == PartyKind.PUBLIC_BODY && hasNumber());
    }

    private boolean hasNumber() {
        return !isNot(TaxFact.BUYER_VAT_NUMBER_VALID)
                && (buyingParty().vatId().isPresent() || is(TaxFact.BUYER_VAT_NUMBER_VALID));
    }

    PlaceRule placeRule() {
        return isToBusiness() ? kind.forBusiness() : kind.forOthers();
    }

    private VatPlace placed() {
        return switch (placeRule()) {
            case DEPARTURE -> from;
            case SELLER -> seller;
            case BUYER -> buyer;
            case BUYER_OUTSIDE_UNION -> map.isInUnion(buyer, false) ? seller : buyer;
            case PERFORMANCE -> performed.orElse(seller);
        };
    }

    private SupplyFacts at(VatPlace found) {
        return new SupplyFacts(supply, kind, map, seller, buyer, from, to, performed, found, number, taxFacts);
    }

    boolean isPlaceKnown() {
        return placeRule() != PlaceRule.PERFORMANCE || performed.isPresent();
    }

    String destinationPath() {
        return supply.deliveredTo().isPresent() ? "deliveredTo" : "buyer.address";
    }

    boolean isToMemberState() {
        return isGoods() && !stays() && map.isInUnion(from, true) && map.isInUnion(to, true);
    }

    /** Whether the goods stay in one country and in one part of it. */
    boolean stays() {
        return Borders.areOneZone(from, to);
    }

    boolean isLeaving() {
        return isGoods() && !stays() && !isToMemberState();
    }

    /** The overseas departments are a country of their own for goods, towards the mainland and towards the Union. */
    boolean isFrenchOverseasBorder() {
        return isLeaving() && Borders.isFrance(from) && (Borders.isFrance(to) || map.isInUnion(to, true));
    }

    boolean isAtHome() {
        return holds(TaxFact.SELLER_NOT_ESTABLISHED_THERE).map(away -> !away).orElseGet(() -> isInOwnState(place()));
    }

    /** Whether a place is of the state of the seller's address, which alone knows the seller as a small enterprise. */
    boolean isInOwnState(VatPlace there) {
        return Borders.areOneCountry(there, seller);
    }

    boolean isPlaceInMemberState() {
        return !isAtHome() && map.isInUnion(place(), isGoods());
    }

    /** In another member state, also where its VAT holds apart from the Union, as in Guadeloupe (CGI, art. 294). */
    boolean isUnderVatOfMemberState() {
        return !isAtHome() && isVatLevied() && map.isMember(place().country(), isGoods());
    }

    boolean isVatLevied() {
        return place().status() == TerritoryStatus.VAT;
    }

    boolean isSellerInUnion() {
        return map.isInUnion(seller, isGoods());
    }

    boolean isWithoutVat() {
        TerritoryStatus status = place().status();
        return status == TerritoryStatus.NOT_APPLICABLE && place().country().equals(seller.country())
                || status == TerritoryStatus.OUTSIDE && place().zone().equals(seller.zone());
    }

    boolean isUnder(TerritoryStatus regionalTax) {
        return place().status() == regionalTax && place().zone().equals(seller.zone());
    }

    /** Whether the buyer has a number of a member state other than the one the supply comes from. */
    boolean isRegisteredElsewhere() {
        return hasNumber() && map.isMember(number, isGoods()) && !number.equals((isGoods() ? from : seller).country());
    }

    /** Goods, and services by art. 47 and 53 to 56: what the general rule for services leaves to articles 194 and 199. */
    boolean isTaxedWhereItIs() {
        return placeRule() == PlaceRule.DEPARTURE || placeRule() == PlaceRule.PERFORMANCE;
    }
}
