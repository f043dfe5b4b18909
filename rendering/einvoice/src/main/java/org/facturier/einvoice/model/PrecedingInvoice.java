package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An earlier invoice that this one credits, corrects or completes, BG-3.
 *
 * @param number  the number of that invoice; demanded by the norm
 * @param issueDate  the day that it was issued
 */
public record PrecedingInvoice(
        @Bt("BT-25") Optional<String> number, @Bt("BT-26") Optional<LocalDate> issueDate) {

    public PrecedingInvoice {
        requireNonNull(number, "number");
        requireNonNull(issueDate, "issueDate");
    }
}
