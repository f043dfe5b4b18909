package org.facturier.core.terms;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDays;

/**
 * The days from which terms may count, and those on which they may end.
 *
 * @param issuedOn  the date of the invoice
 * @param deliveredOn  the day of delivery, where known
 * @param receivedOn  the day the buyer received the invoice, where known
 * @param acceptedOn  the day of acceptance of the works, where known
 * @param business  the business days, for terms that end on such only
 */
public record DueDates(
        LocalDate issuedOn,
        Optional<LocalDate> deliveredOn,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acceptedOn,
        BusinessDays business) {

    public DueDates {
        requireNonNull(issuedOn, "issuedOn");
        requireNonNull(business, "business");
    }

    /** Makes dates without an acceptance, where Monday to Friday are business days. */
    public DueDates(LocalDate issuedOn, Optional<LocalDate> deliveredOn, Optional<LocalDate> receivedOn) {
        this(issuedOn, deliveredOn, receivedOn, Optional.empty(), BusinessDays.weekdays());
    }

    /** {@return the day itself, empty while it is not known} */
    public Optional<LocalDate> day(DueFrom from) {
        return switch (from) {
            case INVOICE_DATE -> Optional.of(issuedOn);
            case DELIVERY -> deliveredOn;
            case RECEIPT -> receivedOn;
            case ACCEPTANCE -> acceptedOn;
        };
    }
}
