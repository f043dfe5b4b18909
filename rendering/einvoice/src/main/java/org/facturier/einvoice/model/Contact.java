package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whom to ask: at the seller (BG-6) or at the buyer (BG-9).
 *
 * @param name  a person or a department
 * @param telephone  the number as it was stated
 * @param email  the address as it was stated
 */
public record Contact(
        @Bt({"BG-6 BT-41", "BG-9 BT-56"}) Optional<String> name,
        @Bt({"BG-6 BT-42", "BG-9 BT-57"}) Optional<String> telephone,
        @Bt({"BG-6 BT-43", "BG-9 BT-58"}) Optional<String> email) {

    public Contact {
        requireNonNull(name, "name");
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
    }
}
