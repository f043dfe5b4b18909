package org.facturier.core.terms;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from which terms may count.
 *
 * @param issuedOn  the date of the invoice
 * @param deliveredOn  the day of delivery, where known
 * @param receivedOn  the day the buyer received the invoice, where known
 */
public record DueDates(LocalDate issuedOn, Optional<LocalDate> deliveredOn, Optional<LocalDate> receivedOn) {

    public DueDates {
        requireNonNull(issuedOn, "issuedOn");
    }

    /** {@return the day itself, empty while it is not known} */
    public Optional<LocalDate> day(DueFrom from) {
        return switch (from) {
            case INVOICE_DATE -> Optional.of(issuedOn);
            case DELIVERY -> deliveredOn;
            case RECEIPT -> receivedOn;
        };
    }
}
