package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A whole that was agreed and is invoiced at once or bit by bit: an accepted quote ({@link Offer#order}), or a draft of
 * the host's under an order number. What it comes to was settled when it was agreed.
 *
 * @param reference  its number and date; every document on it bears them
 * @param draft  what would be invoiced at once
 * @param valuation  what that comes to
 */
public record Order(DocumentReference reference, InvoiceDraft draft, Valuation valuation) {

    /** @throws IllegalArgumentException if the draft is no invoice, or the valuation is that of another draft */
    public Order {
        Completeness.of("an order")
                .needs("reference", reference)
                .needs("draft", draft)
                .needs("valuation", valuation)
                .verify();
        if (draft.header().type() != DocumentType.INVOICE) {
            throw new RefusedException(say("orderBecomes", "an order becomes an {invoice}, not a {type}")
                    .with("invoice", "INVOICE")
                    .with("type", draft.header().type()));
        }
        if (!isOf(draft, valuation)) {
            throw new RefusedException(say("orderOfAnother", "order {order} has the valuation of another draft")
                    .with("order", reference.number()));
        }
    }

    /** {@return whether the lines of a valuation are those of a draft} */
    static boolean isOf(InvoiceDraft draft, Valuation valuation) {
        return draft.lines()
                .equals(valuation.lines().stream().map(InvoiceLine::item).toList());
    }

    LineReference line(int number) {
        return new LineReference(reference.number(), number);
    }
}
