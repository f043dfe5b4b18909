package org.facturier.core.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.party.Recipient;

/**
 * When and where it was supplied, and from where (BG-13). It decides in which place, and mostly on which day, what is sold is taxed; an
 * empty one says only that nothing is known.
 *
 * @param on  the day of delivery or completion (BT-72)
 * @param during  the period invoiced (BG-14)
 * @param to  where, if not at the buyer's address (BG-15)
 * @param from  where goods left, if not at the seller's address; it decides where they are taxed
 * @param recipient  who takes delivery, if not the buyer
 */
public record Delivery(
        Optional<LocalDate> on,
        Optional<ServicePeriod> during,
        Optional<@Valid Address> to,
        Optional<@Valid Address> from,
        Optional<@Valid Recipient> recipient) {

    /** {@return a delivery on a day, from the seller's address to the buyer's} */
    public static Delivery on(LocalDate day) {
        return new Delivery(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return a service during a period, at the buyer's address} */
    public static Delivery during(ServicePeriod period) {
        return new Delivery(
                Optional.empty(), Optional.of(period), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return this delivery, to another place than the buyer's address} */
    public Delivery sentTo(Address place) {
        return new Delivery(on, during, Optional.of(place), from, recipient);
    }

    /** {@return this delivery, of goods that left at another place than the seller's address} */
    public Delivery sentFrom(Address place) {
        return new Delivery(on, during, to, Optional.of(place), recipient);
    }

    /** {@return this delivery, taken by another than the buyer} */
    public Delivery takenBy(Recipient recipient) {
        return new Delivery(on, during, to, from, Optional.of(recipient));
    }

    /** {@return the day of delivery, else the last day of the period} */
    public Optional<LocalDate> completedOn() {
        return on.or(() -> during.map(ServicePeriod::lastDay));
    }
}
