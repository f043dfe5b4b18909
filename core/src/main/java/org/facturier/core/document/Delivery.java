package org.facturier.core.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.party.Address;

/**
 * When and where it was supplied.
 *
 * @param on  the day of delivery or completion (BT-72)
 * @param during  the period invoiced (BG-14)
 * @param to  where, if not at the buyer's address (BG-15)
 */
public record Delivery(Optional<LocalDate> on, Optional<ServicePeriod> during, Optional<@Valid Address> to) {

    /** {@return a delivery on a day, at the buyer's address} */
    public static Delivery on(LocalDate day) {
        return new Delivery(Optional.of(day), Optional.empty(), Optional.empty());
    }

    /** {@return a service during a period, at the buyer's address} */
    public static Delivery during(ServicePeriod period) {
        return new Delivery(Optional.empty(), Optional.of(period), Optional.empty());
    }

    /** {@return the day of delivery, else the last day of the period} */
    public Optional<LocalDate> completedOn() {
        return on.or(() -> during.map(ServicePeriod::lastDay));
    }
}
