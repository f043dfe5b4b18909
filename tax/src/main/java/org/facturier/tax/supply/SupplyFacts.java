package org.facturier.tax.supply;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;

/**
 * A supply as the cases of the law look at it.
 *
 * @param supply  the supply, both parties with an address
 * @param map  where places are
 * @param seller  where the seller is
 * @param smallSeller  whether the seller is under the exemption of small enterprises
 */
record SupplyFacts(TaxableSupply supply, VatMap map, VatPlace seller, boolean smallSeller) {

    private static final Set<SupplyKind> SERVICES =
            Set.of(SupplyKind.SERVICE, SupplyKind.DIGITAL_SERVICE, SupplyKind.VOCATIONAL_TRAINING);

    boolean isGoods() {
        return isOf(SupplyKind.GOODS);
    }

    boolean isService() {
        return SERVICES.contains(kind());
    }

    boolean isOf(SupplyKind kind) {
        return kind().equals(kind);
    }

    SupplyKind kind() {
        return supply.nature().kind();
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

    Party buyer() {
        return supply.buyer();
    }

    /** A public body with a VAT number counts as a business (art. 43 of the directive). */
    boolean isToBusiness() {
        return buyer().kind() == PartyKind.BUSINESS
                || (buyer().kind() == PartyKind.PUBLIC_BODY && buyer().vatId().isPresent());
    }

    /** Where the supply goes: goods where they arrive, training of private persons where it is held, else the buyer's. */
    VatPlace destination() {
        return map.place(goesElsewhere() ? supply.deliveredTo().orElseThrow() : buyerAddress());
    }

    String destinationPath() {
        return goesElsewhere() ? "deliveredTo" : "buyer.address";
    }

    private boolean goesElsewhere() {
        boolean follows = isGoods() || (isOf(SupplyKind.VOCATIONAL_TRAINING) && !isToBusiness());
        return follows && supply.deliveredTo().isPresent();
    }

    private Address buyerAddress() {
        return buyer().address().orElseThrow();
    }

    boolean isAtHome() {
        return destination().country().equals(sellerCountry());
    }

    boolean isToMemberState() {
        return !isAtHome()
                && (isGoods()
                        ? map.isInUnionForGoods(destination(), day())
                        : map.isInUnionForServices(destination(), day()));
    }

    /** Whether the buyer has a number of a member state other than the seller's. */
    boolean isRegisteredElsewhere() {
        return buyer().vatId()
                .map(TaxId::country)
                .filter(country -> !country.equals(sellerCountry()) && map.isMember(country, isGoods(), day()))
                .isPresent();
    }

    /** The buyer's VAT number, where it is of another country than the address. */
    Optional<TaxId> numberFromAbroad() {
        return buyer().vatId()
                .filter(vatId ->
                        !vatId.country().equals(map.place(buyerAddress()).country()));
    }
}
