package org.facturier.examples.benchmarks.vat;

import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;

/** Sales of a French seller that the law decides early, late, by the buyer's number and by the one-stop shop. */
public enum Sale {
    /** A service in France: the rate of the seller. */
    AT_HOME(SupplyKind.SERVICE, french("Brasserie du Nord")),
    /** Goods to Switzerland: an export. */
    EXPORT(SupplyKind.GOODS, at("Meier", "8001", "Zürich", "CH").build()),
    /** A service to a German business: reverse charge, its VAT number checked. */
    REVERSED(
            SupplyKind.SERVICE,
            at("Beispiel GmbH", "10115", "Berlin", "DE").vatId("DE136695976").build()),
    /** An electronic service to a person in Spain, in the one-stop shop. */
    ONE_STOP_SHOP(
            SupplyKind.DIGITAL_SERVICE,
            Party.consumer("Ana Ruiz")
                    .address(Address.of("Calle Mayor 1", "28013", "Madrid", "ES"))
                    .build());

    private final SupplyKind kind;
    private final Party buyer;

    Sale(SupplyKind kind, Party buyer) {
        this.kind = kind;
        this.buyer = buyer;
    }

    private static Party french(String name) {
        return at(name, "75011", "Paris", "FR").build();
    }

    private static Party.Builder at(String name, String postCode, String city, String country) {
        return Party.business(name).address(Address.of("1", postCode, city, country));
    }

    /** {@return the sale of a day in November 2026} */
    public TaxableSupply supply() {
        return TaxableSupply.builder()
                .seller(french("Atelier Lumen"))
                .buyer(buyer)
                .nature(SupplyNature.of(kind))
                .suppliedOn(LocalDate.of(2026, 11, 2))
                .taxFact(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .language(Locale.FRENCH)
                .build();
    }
}
