package org.facturier.core.order;

import java.util.List;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;

/**
 * How a part of an order is drafted: in the terms in which it is said, starting from what was billed before.
 *
 * @param order  the order
 * @param billed  what was billed of it
 * @param terms  the terms in which the part is said
 */
record PartialInvoice(Order order, Billed billed, OrderTerms terms) {

    /**
     * {@return the header of a part on the terms of payment of the order} It bears the order, the arithmetic of its part,
     * and the levies that were decided for the whole.
     */
    DocumentHeader.Builder header() {
        return order.draft().header().toBuilder()
                .order(order.reference())
                .policy(terms.policy())
                .levies(order.calculated().totals().levied());
    }

    /** {@return the draft, whatever is left} */
    InvoiceDraft draft(DocumentHeader header, List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(header).lines(lines).basis(billed.basis());
        parts.forEach(draft::allowanceCharge);
        return draft.build();
    }

    /** {@return the draft, or why it is beyond what is left} */
    Outcome<InvoiceDraft> withinLimit(
            DocumentHeader header, List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        return Outcome.of(
                draft(header, lines, parts), new OrderLimit(order, billed).partialInvoice(lines, parts, terms));
    }
}
