package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who is paid, where that is not the seller, BG-10.
 *
 * @param name  the name of the payee; demanded by the norm
 * @param identifier  an identifier of the payee
 * @param registration  the identifier in an official register
 */
public record Payee(
        @Bt("BT-59") Optional<String> name,
        @Bt("BT-60") Optional<Identifier> identifier,
        @Bt("BT-61") Optional<Identifier> registration) {

    public Payee {
        requireNonNull(name, "name");
        requireNonNull(identifier, "identifier");
        requireNonNull(registration, "registration");
    }
}
