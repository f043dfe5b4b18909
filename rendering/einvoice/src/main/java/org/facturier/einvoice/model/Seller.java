package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who sells, BG-4.
 *
 * @param name  the full name under which the seller is registered; demanded by the norm
 * @param tradingName  the name under which the seller trades, where it is another
 * @param identifiers  identifiers of the seller, apart from the registration
 * @param registration  the identifier in an official register, such as a SIREN
 * @param vatIdentifier  the VAT identifier, with the prefix of its country
 * @param taxRegistration  the local identification for taxes
 * @param legalInformation  what the law asks a seller to say beside: legal form, capital
 * @param endpoint  the electronic address, with its scheme (EAS)
 * @param address  the postal address; demanded by the norm
 * @param contact  whom to ask
 */
public record Seller(
        @Bt("BT-27") Optional<String> name,
        @Bt("BT-28") Optional<String> tradingName,
        @Bt("BT-29") List<Identifier> identifiers,
        @Bt("BT-30") Optional<Identifier> registration,
        @Bt("BT-31") Optional<String> vatIdentifier,
        @Bt("BT-32") Optional<String> taxRegistration,
        @Bt("BT-33") Optional<String> legalInformation,
        @Bt("BT-34") Optional<Identifier> endpoint,
        @Bg("BG-5") Optional<Address> address,
        @Bg("BG-6") Optional<Contact> contact) {

    public Seller {
        requireNonNull(name, "name");
        requireNonNull(tradingName, "tradingName");
        identifiers = List.copyOf(identifiers);
        requireNonNull(registration, "registration");
        requireNonNull(vatIdentifier, "vatIdentifier");
        requireNonNull(taxRegistration, "taxRegistration");
        requireNonNull(legalInformation, "legalInformation");
        requireNonNull(endpoint, "endpoint");
        requireNonNull(address, "address");
        requireNonNull(contact, "contact");
    }
}
