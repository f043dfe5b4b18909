package org.facturier.core.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.PaymentSchedule;

/** The one kind of invoice there is. */
record InvoiceData(
        InvoiceNumber number,
        String series,
        LocalDate issuedOn,
        @Valid DocumentHeader header,
        @Valid CalculatedAmounts calculated,
        PaymentSchedule schedule,
        List<@Valid LegalNotice> notices,
        String paymentReference,
        List<DocumentBasis> bases)
        implements Invoice {

    InvoiceData {
        Completeness.of("an invoice")
                .needs("number", number)
                .needs("series", series)
                .needs("issuedOn", issuedOn)
                .needs("header", header)
                .needs("calculated", calculated)
                .needs("schedule", schedule)
                .needs("paymentReference", paymentReference)
                .verify();
        // the pro forma holds the parts to each other
        ProForma parts = new ProForma(issuedOn, header, calculated, schedule, notices, bases);
        notices = parts.notices();
        bases = parts.bases();
    }
}
