package org.facturier.tax.supply;

import java.time.LocalDate;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;

/**
 * The borders of one day.
 *
 * @param map  all that are known
 * @param day  the day of supply
 */
record Borders(VatMap map, LocalDate day) {

    VatPlace place(Address address) {
        return map.place(address);
    }

    boolean isElsewhere(Address address) {
        return map.isElsewhere(address);
    }

    boolean isInUnion(VatPlace place, boolean goods) {
        return goods ? map.isInUnionForGoods(place, day) : map.isInUnionForServices(place, day);
    }

    boolean isMember(CountryCode country, boolean goods) {
        return map.isMember(country, goods, day);
    }

    static boolean isFrance(VatPlace place) {
        return place.country().code().equals("FR");
    }

    /** Northern Ireland and Great Britain supply each other within the United Kingdom. */
    private static boolean areUnitedKingdom(VatPlace one, VatPlace other) {
        return one.isInUnitedKingdom() && other.isInUnitedKingdom();
    }

    /** Whether goods between the places cross no border. */
    static boolean areOneZone(VatPlace one, VatPlace other) {
        return one.zone().equals(other.zone()) || areUnitedKingdom(one, other);
    }

    /** Whether a service between the places crosses no border; that of VAT overseas is none for services. */
    static boolean areOneCountry(VatPlace one, VatPlace other) {
        boolean oneVat = one.country().equals(other.country())
                && one.status() == TerritoryStatus.VAT
                && other.status() == TerritoryStatus.VAT;
        return oneVat || areOneZone(one, other);
    }
}
