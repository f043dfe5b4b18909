package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who answers for the VAT of the seller, BG-11.
 *
 * @param name  the full name of the representative; demanded by the norm
 * @param vatIdentifier  the VAT identifier of the representative; demanded by the norm
 * @param address  the postal address; demanded by the norm
 */
public record TaxRepresentative(
        @Bt("BT-62") Optional<String> name,
        @Bt("BT-63") Optional<String> vatIdentifier,
        @Bg("BG-12") Optional<Address> address) {

    public TaxRepresentative {
        requireNonNull(name, "name");
        requireNonNull(vatIdentifier, "vatIdentifier");
        requireNonNull(address, "address");
    }
}
