package org.facturier.core.tax;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.taxfact.TaxFacts;

record TaxableSupplyData(
        Party seller,
        Party buyer,
        SupplyNature nature,
        LocalDate suppliedOn,
        Optional<Address> sentFrom,
        Optional<Address> deliveredTo,
        TaxFacts taxFacts,
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
        taxFacts = taxFacts == null ? TaxFacts.none() : taxFacts;
    }
}
