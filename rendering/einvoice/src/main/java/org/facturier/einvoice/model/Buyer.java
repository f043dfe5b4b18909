package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who buys, BG-7.
 *
 * @param name  the full name of the buyer; demanded by the norm
 * @param tradingName  the name under which the buyer trades, where it is another
 * @param identifier  an identifier of the buyer, apart from the registration
 * @param registration  the identifier in an official register
 * @param vatIdentifier  the VAT identifier, with the prefix of its country
 * @param endpoint  the electronic address, with its scheme (EAS)
 * @param address  the postal address; demanded by the norm
 * @param contact  whom to ask
 */
public record Buyer(
        @Bt("BT-44") Optional<String> name,
        @Bt("BT-45") Optional<String> tradingName,
        @Bt("BT-46") Optional<Identifier> identifier,
        @Bt("BT-47") Optional<Identifier> registration,
        @Bt("BT-48") Optional<String> vatIdentifier,
        @Bt("BT-49") Optional<Identifier> endpoint,
        @Bg("BG-8") Optional<Address> address,
        @Bg("BG-9") Optional<Contact> contact) {

    public Buyer {
        requireNonNull(name, "name");
        requireNonNull(tradingName, "tradingName");
        requireNonNull(identifier, "identifier");
        requireNonNull(registration, "registration");
        requireNonNull(vatIdentifier, "vatIdentifier");
        requireNonNull(endpoint, "endpoint");
        requireNonNull(address, "address");
        requireNonNull(contact, "contact");
    }
}
