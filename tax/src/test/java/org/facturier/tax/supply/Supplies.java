package org.facturier.tax.supply;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Parties;

/** Supplies of 1 October 2026, on French paper, unless something else is said. */
record Supplies(TaxableSupply supply) {

    static Supplies of(SupplyKind kind, Party seller, Party buyer) {
        return of(seller, buyer, SupplyNature.of(kind), LocalDate.of(2026, 10, 1), Optional.empty(), Locale.FRENCH);
    }

    static Supplies french(SupplyKind kind, Party buyer) {
        return of(kind, Parties.frenchSeller(), buyer);
    }

    static Supplies belgian(SupplyKind kind, Party buyer) {
        return of(kind, Parties.belgianBusiness(), buyer);
    }

    Supplies at(RateClass rate) {
        return of(
                supply.seller(),
                supply.buyer(),
                new SupplyNature(supply.nature().kind(), rate),
                supply.suppliedOn(),
                supply.deliveredTo(),
                supply.language());
    }

    Supplies on(String day) {
        return of(
                supply.seller(),
                supply.buyer(),
                supply.nature(),
                LocalDate.parse(day),
                supply.deliveredTo(),
                supply.language());
    }

    Supplies to(Address address) {
        return of(
                supply.seller(),
                supply.buyer(),
                supply.nature(),
                supply.suppliedOn(),
                Optional.of(address),
                supply.language());
    }

    Supplies in(Locale language) {
        return of(
                supply.seller(), supply.buyer(), supply.nature(), supply.suppliedOn(), supply.deliveredTo(), language);
    }

    static TaxableSupply with(Supplies supplies, TaxFact taxFact, boolean holds) {
        TaxableSupply supply = supplies.supply();
        return TaxableSupply.builder()
                .seller(supply.seller())
                .buyer(supply.buyer())
                .nature(supply.nature())
                .suppliedOn(supply.suppliedOn())
                .deliveredTo(supply.deliveredTo())
                .language(supply.language())
                .taxFact(taxFact, holds)
                .build();
    }

    private static Supplies of(
            Party seller, Party buyer, SupplyNature nature, LocalDate day, Optional<Address> to, Locale language) {
        return new Supplies(TaxableSupply.builder()
                .seller(seller)
                .buyer(buyer)
                .nature(nature)
                .suppliedOn(day)
                .deliveredTo(to)
                .language(language)
                .build());
    }
}
