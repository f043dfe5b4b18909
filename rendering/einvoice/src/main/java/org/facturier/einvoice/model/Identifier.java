package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An identifier and the scheme that it belongs to. The scheme may be missing even where the norm asks for one: a rule says
 * so, not the constructor.
 *
 * @param value  the identifier as it was read; empty where only its scheme is stated
 * @param scheme  the list that it is taken from, such as {@code 0002} for a SIREN
 * @param version  the version of that list
 */
public record Identifier(String value, Optional<String> scheme, Optional<String> version) {

    public Identifier {
        requireNonNull(value, "value");
        requireNonNull(scheme, "scheme");
        requireNonNull(version, "version");
    }

    /** {@return an identifier without a scheme} */
    public static Identifier of(String value) {
        return new Identifier(value, Optional.empty(), Optional.empty());
    }

    /** {@return an identifier of a scheme} */
    public static Identifier of(String value, String scheme) {
        return new Identifier(value, Optional.of(scheme), Optional.empty());
    }
}
