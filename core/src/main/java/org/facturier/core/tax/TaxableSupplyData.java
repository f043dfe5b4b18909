package org.facturier.core.tax;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;

record TaxableSupplyData(
        Party seller,
        Party buyer,
        SupplyNature nature,
        LocalDate suppliedOn,
        Optional<Address> sentFrom,
        Optional<Address> deliveredTo,
        Map<Circumstance, Boolean> circumstances,
        Locale language)
        implements TaxableSupply {

    TaxableSupplyData {
        Completeness.of("a taxable supply")
                .needs("seller", seller)
                .needs("buyer", buyer)
                .needs("nature", nature)
                .needs("suppliedOn", suppliedOn)
                .needs("language", language)
                .verify();
        circumstances = inOneOrder(circumstances);
    }

    /** The order in which they were said must not be seen in anything that is made of them. */
    private static Map<Circumstance, Boolean> inOneOrder(Map<Circumstance, Boolean> circumstances) {
        Map<Circumstance, Boolean> ordered = new EnumMap<>(Circumstance.class);
        ordered.putAll(circumstances);
        return Collections.unmodifiableMap(ordered);
    }
}
