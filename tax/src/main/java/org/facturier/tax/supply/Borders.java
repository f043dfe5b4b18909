package org.facturier.tax.supply;

import org.facturier.tax.regime.TerritoryStatus;
import org.facturier.tax.regime.VatPlace;

/**
 * Which borders lie between two places: none, one of goods, or one of services. They are not the same: from Paris to Guadeloupe
 * goods cross a border and services do not, as French VAT holds in both and the customs territory of VAT ends between them
 * (Directive 2006/112/EC, art. 6).
 */
final class Borders {

    private Borders() {}

    /** {@return whether the VAT of a place is that of France, as in Monaco and Guadeloupe} */
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
