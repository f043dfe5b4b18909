package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when goods or services were delivered, BG-13 without its period.
 *
 * @param recipient  the name of who received
 * @param location  an identifier of the place
 * @param date  the day of delivery
 * @param address  the place
 */
public record Delivery(
        @Bt("BT-70") Optional<String> recipient,
        @Bt("BT-71") Optional<Identifier> location,
        @Bt("BT-72") Optional<LocalDate> date,
        @Bg("BG-15") Optional<Address> address) {

    public Delivery {
        requireNonNull(recipient, "recipient");
        requireNonNull(location, "location");
        requireNonNull(date, "date");
        requireNonNull(address, "address");
    }
}
