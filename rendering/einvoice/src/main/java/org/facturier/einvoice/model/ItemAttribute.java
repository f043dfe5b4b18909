package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A property of an item, BG-32.
 *
 * @param name  what the property is called; demanded by the norm
 * @param value  what it is; demanded by the norm
 */
public record ItemAttribute(
        @Bt("BT-160") Optional<String> name, @Bt("BT-161") Optional<String> value) {

    public ItemAttribute {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }
}
