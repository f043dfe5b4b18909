package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Quote;
import org.facturier.core.terms.PaymentSchedule;

/** What a document says of its own amounts. */
record ExplainedDocument(
        String title,
        String number,
        DocumentHeader header,
        CalculatedAmounts calculated,
        List<DocumentBasis> bases,
        Optional<PaymentSchedule> schedule) {

    static ExplainedDocument of(Invoice invoice) {
        return new ExplainedDocument(
                "title." + invoice.header().type().name(),
                invoice.number().text(),
                invoice.header(),
                invoice.calculated(),
                invoice.bases(),
                Optional.of(invoice.schedule()));
    }

    static ExplainedDocument of(Quote quote) {
        return new ExplainedDocument(
                "title.quote",
                quote.number().text(),
                quote.draft().header(),
                quote.calculated(),
                quote.draft().bases(),
                Optional.empty());
    }
}
