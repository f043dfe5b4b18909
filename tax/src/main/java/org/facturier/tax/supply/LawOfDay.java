package org.facturier.tax.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.regime.DomesticReverseCharge;
import org.facturier.tax.regime.ExemptActivity;
import org.facturier.tax.regime.ForeignSellerRule;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatTables;

/**
 * What the tables say on the day of a supply: the one place in which a decision reads them, so that no case can meet the law of
 * another day.
 * @param tables all that is known
 * @param day the day of supply
 */
record LawOfDay(VatTables tables, LocalDate day) {

    /** {@return where an address is for VAT; that does not change with the day} */
    VatPlace place(Address address) {
        return tables.map().place(address);
    }

    /** {@return whether an address names a part of another country than its own} */
    boolean isElsewhere(Address address) {
        return tables.map().isElsewhere(address);
    }

    /** {@return whether a place is in the Union, for goods or for services} */
    boolean isInUnion(VatPlace place, boolean goods) {
        return goods ? tables.map().isInUnionForGoods(place, day) : tables.map().isInUnionForServices(place, day);
    }

    /** {@return whether a country is a member state, whatever part of it is meant} */
    boolean isMember(CountryCode country, boolean goods) {
        return tables.map().isMember(country, goods, day);
    }

    /** {@return whether any rate of a country is known, on whatever day} */
    boolean knowsRatesOf(CountryCode country) {
        return tables.rates().knows(country);
    }

    /** {@return the exemption of a kind where it takes place} */
    Optional<ExemptActivity> exemption(KindOfSupply kind, VatPlace place) {
        return tables.exemption(kind.kind(), place.country());
    }

    /** {@return the rule by which the buyer owes the tax, whoever sells (art. 199)} */
    Optional<DomesticReverseCharge> reverseCharge(KindOfSupply kind, VatPlace place) {
        return tables.reverseCharge(kind.kind(), place.country(), day);
    }

    /** {@return the rule for sellers that are not established there (art. 194)} */
    Optional<ForeignSellerRule> foreignSellers(KindOfSupply kind, VatPlace place) {
        return tables.foreignSellers(kind, place.country(), day);
    }
}
