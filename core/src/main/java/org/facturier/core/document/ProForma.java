package org.facturier.core.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.PaymentSchedule;

/**
 * All that an invoice says but its number: what a draft comes to on the day it is to be issued. Rules judge it before a number
 * is given, and an issued invoice can be looked at in the same way. It is also what a preview shows, with no number given for
 * it.
 *
 * @param issuedOn  the day
 * @param header  who, in which currency and language, on which terms
 * @param calculated  every stated amount, with the treatment of each line
 * @param schedule  what is to be paid and when
 * @param notices  the words that the law requires on it
 * @param bases  for a credit note, the invoices it credits; for a part of an order, the order; mostly none
 * @param acceptedOn  the day on which the works are accepted, where that was said; an invoice does not keep it
 */
public record ProForma(
        LocalDate issuedOn,
        @Valid DocumentHeader header,
        @Valid CalculatedAmounts calculated,
        PaymentSchedule schedule,
        List<@Valid LegalNotice> notices,
        List<DocumentBasis> bases,
        Optional<LocalDate> acceptedOn) {

    public ProForma {
        Completeness.of("a pro forma")
                .needs("issuedOn", issuedOn)
                .needs("header", header)
                .needs("calculated", calculated)
                .needs("schedule", schedule)
                .verify();
        notices = List.copyOf(notices);
        bases = List.copyOf(bases);
    }

    /** Makes what a draft comes to where nothing is said of an acceptance. */
    public ProForma(
            LocalDate issuedOn,
            DocumentHeader header,
            CalculatedAmounts calculated,
            PaymentSchedule schedule,
            List<LegalNotice> notices,
            List<DocumentBasis> bases) {
        this(issuedOn, header, calculated, schedule, notices, bases, Optional.empty());
    }

    /** {@return the same under another header, as where a means of payment joins it} */
    public ProForma under(DocumentHeader other) {
        return new ProForma(issuedOn, other, calculated, schedule, notices, bases, acceptedOn);
    }

    /** {@return what kind of document it is} */
    public DocumentType type() {
        return header.type();
    }
}
