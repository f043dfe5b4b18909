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
import org.facturier.tax.regime.ExemptActivity;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatPlace;

/**
 * A supply as the cases of the law look at it.
 *
 * @param supply  the supply, both parties with an address
 * @param kind  what the law knows of its kind
 * @param law  what the tables say on that day
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
        LawOfDay law,
        VatPlace seller,
        VatPlace buyer,
        VatPlace from,
        VatPlace to,
        Optional<VatPlace> performed,
        VatPlace place,
        CountryCode number,
        TaxFacts taxFacts) {

    /**
     * {@return the supply with its places told} Goods leave where that was said, else at the seller, and arrive where that was
     * said, else at the buyer. A service is performed where that was said; else in the country of both parties, if they are in
     * one; else nobody knows where.
     */
    static SupplyFacts of(TaxableSupply supply, KindOfSupply kind, LawOfDay law, TaxFacts always) {
        VatPlace seller = law.place(supply.seller().address().orElseThrow());
        VatPlace buyer = law.place(supply.buyer().address().orElseThrow());
        VatPlace from = supply.sentFrom().map(law::place).orElse(seller);
        Optional<VatPlace> there = supply.deliveredTo().map(law::place);
        Optional<VatPlace> performed =
                there.or(() -> Optional.of(buyer).filter(place -> Borders.areOneCountry(place, seller)));
        CountryCode number = supply.buyer().vatId().flatMap(TaxId::country).orElse(buyer.country());
        SupplyFacts unplaced = new SupplyFacts(
                supply,
                kind,
                law,
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

    /** {@return whether the supply is of the kind with this code} */
    boolean isOf(String code) {
        return supply.nature().kind().code().equals(code);
    }

    /** {@return which rate of a place is asked for: a name such as {@code REDUCED}, or a class of products} */
    RateClass rateClass() {
        return supply.nature().rate();
    }

    LocalDate day() {
        return supply.suppliedOn();
    }

    Locale language() {
        return supply.language();
    }

    /** {@return the country whose VAT the seller is under, which is France for one in Monaco} */
    CountryCode sellerCountry() {
        return seller.country();
    }

    /** {@return who buys; {@link #buyer} is where} */
    Party buyingParty() {
        return supply.buyer();
    }

    /** {@return what was said of the supply, or else of every supply of the seller; empty where nobody said anything} */
    Optional<Boolean> holds(TaxFact taxFact) {
        return taxFacts.holds(taxFact);
    }

    /** {@return whether it was said to hold; that nobody said anything is a no} */
    boolean is(TaxFact taxFact) {
        return Boolean.TRUE.equals(taxFacts.said().get(taxFact));
    }

    /** {@return whether it was said not to hold; that nobody said anything is a no, too} */
    boolean isNot(TaxFact taxFact) {
        return Boolean.FALSE.equals(taxFacts.said().get(taxFact));
    }

    /** A public body with a VAT number counts as a business (art. 43 of the directive). */
    boolean isToBusiness() {
        PartyKind quality = buyingParty().kind();
        return quality == PartyKind.BUSINESS || (quality == PartyKind.PUBLIC_BODY && hasNumber());
    }

    /**
     * A number that is stated counts until somebody said that it is not valid, and one that is not stated counts where somebody
     * said that there is a valid one.
     */
    private boolean hasNumber() {
        return !isNot(TaxFact.BUYER_VAT_NUMBER_VALID)
                && (buyingParty().vatId().isPresent() || is(TaxFact.BUYER_VAT_NUMBER_VALID));
    }

    /** {@return where such a supply takes place, which may differ for a business and for others} */
    PlaceRule placeRule() {
        return isToBusiness() ? kind.forBusiness() : kind.forOthers();
    }

    /**
     * The place of supply: where a service is performed is the seller's place for want of better, and {@link FactChecks}
     * refuses it.
     */
    private VatPlace placed() {
        return switch (placeRule()) {
            case DEPARTURE -> from;
            case SELLER -> seller;
            case BUYER -> buyer;
            case BUYER_OUTSIDE_UNION -> law.isInUnion(buyer, false) ? seller : buyer;
            case PERFORMANCE -> performed.orElse(seller);
        };
    }

    private SupplyFacts at(VatPlace found) {
        return new SupplyFacts(supply, kind, law, seller, buyer, from, to, performed, found, number, taxFacts);
    }

    /** {@return by which law what is supplied is exempt where the supply takes place} */
    Optional<ExemptActivity> exemption() {
        return law.exemption(kind, place);
    }

    /** {@return whether the place of supply is told; only a place of performance may be missing} */
    boolean isPlaceKnown() {
        return placeRule() != PlaceRule.PERFORMANCE || performed.isPresent();
    }

    /** {@return where the supply says to what place goods go, for a finding} */
    String destinationPath() {
        return supply.deliveredTo().isPresent() ? "deliveredTo" : "buyer.address";
    }

    /** {@return whether goods cross a border within the Union; Northern Ireland is in it, Guadeloupe is not} */
    boolean isToMemberState() {
        return isGoods() && !stays() && law.isInUnion(from, true) && law.isInUnion(to, true);
    }

    /** Whether the goods stay in one country and in one part of it. */
    boolean stays() {
        return Borders.areOneZone(from, to);
    }

    /** {@return whether goods cross a border of the Union, or one of a territory that is apart} */
    boolean isLeaving() {
        return isGoods() && !stays() && !isToMemberState();
    }

    /** The overseas departments are a country of their own for goods, towards the mainland and towards the Union. */
    boolean isFrenchOverseasBorder() {
        return isLeaving() && Borders.isFrance(from) && (Borders.isFrance(to) || law.isInUnion(to, true));
    }

    /**
     * {@return whether the seller is established where the supply takes place: as was said, else where its address is of that
     * country}
     */
    boolean isAtHome() {
        return holds(TaxFact.SELLER_NOT_ESTABLISHED_THERE).map(away -> !away).orElseGet(() -> isInOwnState(place()));
    }

    /** Whether a place is of the state of the seller's address, which alone knows the seller as a small enterprise. */
    boolean isInOwnState(VatPlace there) {
        return Borders.areOneCountry(there, seller);
    }

    /** {@return whether the place of supply is in the Union on the day, and not at home} */
    boolean isPlaceInMemberState() {
        return !isAtHome() && law.isInUnion(place(), isGoods());
    }

    /** In another member state, also where its VAT holds apart from the Union, as in Guadeloupe (CGI, art. 294). */
    boolean isUnderVatOfMemberState() {
        return !isAtHome() && isVatLevied() && law.isMember(place().country(), isGoods());
    }

    /** {@return whether the place of supply levies the VAT of its country, not a tax of its own and not none} */
    boolean isVatLevied() {
        return place().status() == TerritoryStatus.VAT;
    }

    boolean isSellerInUnion() {
        return law.isInUnion(seller, isGoods());
    }

    /**
     * {@return whether no VAT is levied: in a part of the seller's country where it does not apply, or within one territory
     * outside the Union}
     */
    boolean isWithoutVat() {
        TerritoryStatus status = place().status();
        return status == TerritoryStatus.NOT_APPLICABLE && place().country().equals(seller.country())
                || status == TerritoryStatus.OUTSIDE && place().zone().equals(seller.zone());
    }

    /** {@return whether the supply stays within a territory with a tax of its own, the seller being there} */
    boolean isUnder(TerritoryStatus regionalTax) {
        return place().status() == regionalTax && place().zone().equals(seller.zone());
    }

    /** Whether the buyer has a number of a member state other than the one the supply comes from. */
    boolean isRegisteredElsewhere() {
        return hasNumber() && law.isMember(number, isGoods()) && !number.equals((isGoods() ? from : seller).country());
    }

    /** Goods, and services by art. 47 and 53 to 56: what the general rule for services leaves to articles 194 and 199. */
    boolean isTaxedWhereItIs() {
        return placeRule() == PlaceRule.DEPARTURE || placeRule() == PlaceRule.PERFORMANCE;
    }
}
