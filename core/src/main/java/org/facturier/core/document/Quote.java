package org.facturier.core.document;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;

/**
 * An offer, with the same figures that the invoice will have. It never changes; what is answered to it is told by events.
 *
 * @param number  its number, in a series of its own
 * @param offeredOn  its date
 * @param validUntil  the last day on which it may be accepted
 * @param draft  what would be invoiced
 * @param valuation  what it comes to
 */
public record Quote(
        InvoiceNumber number, LocalDate offeredOn, LocalDate validUntil, InvoiceDraft draft, Valuation valuation) {

    /**
     * @throws IllegalArgumentException if the offer ends before it is made, or its amounts are those of
     *     another draft or in several currencies
     */
    public Quote {
        Completeness.of("a quote")
                .needs("number", number)
                .needs("offeredOn", offeredOn)
                .needs("validUntil", validUntil)
                .needs("draft", draft)
                .needs("valuation", valuation)
                .verify();
        if (validUntil.isBefore(offeredOn)) {
            throw new IllegalArgumentException("a quote of " + offeredOn + " cannot end on " + validUntil);
        }
        if (!draft.lines()
                .equals(valuation.lines().stream().map(InvoiceLine::item).toList())) {
            throw new IllegalArgumentException("quote " + number + " has the valuation of another draft");
        }
        ForeignAmount.in(draft.header(), valuation, draft.bases()).ifPresent(foreign -> {
            throw new IllegalArgumentException(
                    "a quote in " + draft.header().currency() + " has no amount of " + foreign);
        });
    }

    /** {@return whether it may still be accepted on a day} */
    public boolean isOpen(LocalDate asOf) {
        return !asOf.isBefore(offeredOn) && !asOf.isAfter(validUntil);
    }

    /** {@return how an invoice refers to it} */
    public DocumentReference reference() {
        return new DocumentReference(number, offeredOn);
    }
}
