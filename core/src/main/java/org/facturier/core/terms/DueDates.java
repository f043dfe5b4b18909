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
 * @param business  the business days, for terms that end on such only
 */
public record DueDates(
        LocalDate issuedOn, Optional<LocalDate> deliveredOn, Optional<LocalDate> receivedOn, BusinessDays business) {

    public DueDates {
        requireNonNull(issuedOn, "issuedOn");
        requireNonNull(business, "business");
    }

    /** Makes dates where Monday to Friday are business days. */
    public DueDates(LocalDate issuedOn, Optional<LocalDate> deliveredOn, Optional<LocalDate> receivedOn) {
        this(issuedOn, deliveredOn, receivedOn, BusinessDays.weekdays());
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
