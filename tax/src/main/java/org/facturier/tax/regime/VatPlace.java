package org.facturier.tax.regime;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;

/**
 * A place as VAT sees it, which is not always as the post sees it: Monaco is France, Guadeloupe is not quite.
 *
 * @param country  the country whose VAT applies
 * @param territory  the part of it with rates of its own, such as {@code FR-20}; empty for the rest
 * @param zone  places of one zone supply each other at home; the zone of a country's main part bears its code
 * @param status  what is levied there
 */
public record VatPlace(CountryCode country, Optional<String> territory, String zone, TerritoryStatus status) {

    private static final Set<String> UNITED_KINGDOM = Set.of("GB", "XI");

    public VatPlace {
        Completeness.of("a place")
                .needs("country", country)
                .needs("zone", zone)
                .needs("status", status)
                .verify();
    }

    /** Makes a place that levies the VAT of its country. */
    public VatPlace(CountryCode country, Optional<String> territory, String zone) {
        this(country, territory, zone, TerritoryStatus.VAT);
    }

    /** {@return whether it is in the main part of its country, not apart as Guadeloupe or the Canary Islands} */
    public boolean isOrdinary() {
        return zone.equals(country.code());
    }

    /** {@return whether what is taxed in both is declared to one state; Northern Ireland is of the United Kingdom} */
    public boolean isOfOneVatWith(VatPlace other) {
        return country.equals(other.country) || (isInUnitedKingdom() && other.isInUnitedKingdom());
    }

    /** {@return whether it is in Great Britain or Northern Ireland} */
    public boolean isInUnitedKingdom() {
        return UNITED_KINGDOM.contains(country.code());
    }

    /** {@return such as {@code FR} or {@code FR-971}} */
    @Override
    public String toString() {
        return territory.orElse(country.code());
    }
}
