package org.facturier.tax;

import java.util.Map;
import org.facturier.core.party.Address;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.taxfact.TaxFact;

/** Sellers and buyers of all kinds, by country. */
public final class Parties {

    private static final Map<String, String> POST_CODES =
            Map.of("FR", "75002", "BE", "1000", "DE", "10115", "IT", "20121");

    private Parties() {}

    public static Address address(String country) {
        return address(country, POST_CODES.getOrDefault(country, "1000"));
    }

    public static Address address(String country, String postCode) {
        return Address.of("1 Main Street", postCode, "Somewhere", country);
    }

    public static Party business(String country) {
        return Party.business("Business of " + country)
                .address(address(country))
                .build();
    }

    public static Party business(String country, String vatId) {
        return business(country).toBuilder().vatId(vatId).build();
    }

    public static Party consumer(String country) {
        return Party.consumer("Consumer of " + country)
                .address(address(country))
                .build();
    }

    public static Party publicBody(String country) {
        return Party.publicBody("Town of " + country).address(address(country)).build();
    }

    /** A seller of whom French law asks nothing more. */
    public static Party frenchSeller() {
        return business("FR", "FR40303265045").toBuilder()
                .registration(LegalId.siren("303265045"))
                .legalInformation("SAS au capital de 10 000 €, RCS Paris 303 265 045")
                .taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, false)
                .build();
    }

    public static Party belgianBusiness() {
        return business("BE", "BE0428759497");
    }

    public static Party germanBusiness() {
        return business("DE", "DE136695976");
    }
}
