package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Quote;
import org.facturier.core.terms.PaymentSchedule;

/**
 * What a document says of its own amounts: what an invoice and an offer have in common for an explanation.
 *
 * @param title  the key of the label of its title
 * @param number  as it is printed
 * @param header  parties, language, currency and terms
 * @param calculated  the amounts worked out: lines, allowances and charges, totals
 * @param bases  what a note or a part of an order starts from; none for other documents
 * @param schedule  the instalments; empty for an offer, which is not paid
 */
record ExplainedDocument(
        String title,
        String number,
        DocumentHeader header,
        CalculatedAmounts calculated,
        List<DocumentBasis> bases,
        Optional<PaymentSchedule> schedule) {

    /** {@return what an invoice or a note says} */
    static ExplainedDocument of(Invoice invoice) {
        return new ExplainedDocument(
                "title." + invoice.header().type().name(),
                invoice.number().text(),
                invoice.header(),
                invoice.calculated(),
                invoice.bases(),
                Optional.of(invoice.schedule()));
    }

    /** {@return what an offer says} */
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
