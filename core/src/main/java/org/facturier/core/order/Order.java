package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.calculation.Calculation;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.issuing.IssuingRule;

/**
 * A whole that was agreed and is invoiced at once or bit by bit: an accepted quote ({@link Offer#order}), or a draft of the
 * host's under an order number. What it comes to was settled when it was agreed: parts can only sum to a whole that stands
 * still. Where a rate of VAT changes before all is billed, the host makes a new quote for what is left. It does not know
 * what was billed of it: that is told by the documents, to {@link OrderBilling}.
 *
 * @param reference  its number and date; every document on it bears them (BT-14)
 * @param draft  what would be invoiced at once
 * @param calculated  what that comes to
 */
public record Order(DocumentReference reference, InvoiceDraft draft, CalculatedAmounts calculated) {

    /**
     * Puts an order together again; a new one is made by {@link #of}.
     *
     * @throws IllegalArgumentException if the draft is no invoice, or the calculated amounts are that of another draft: what does not come
     *     to one thing is no order, and nobody but a calculator makes calculated amounts
     */
    public Order {
        Completeness.of("an order")
                .needs("reference", reference)
                .needs("draft", draft)
                .needs("calculated", calculated)
                .verify();
        if (draft.header().type() != DocumentType.INVOICE) {
            throw new RefusedException(say("orderBecomes", "an order becomes an {invoice}, not a {type}")
                    .with("invoice", "INVOICE")
                    .with("type", draft.header().type()));
        }
        if (!isOf(draft, calculated)) {
            throw new RefusedException(say("orderOfAnother", "order {order} has the calculated of another draft")
                    .with("order", reference.number()));
        }
    }

    /**
     * {@return an order of the host's, as its draft comes to on its day; or every reason why it is none}
     *
     * @param reference  its number and date
     * @param draft  what would be invoiced at once
     * @param calculator  works out what that comes to
     */
    public static Outcome<Order> of(DocumentReference reference, InvoiceDraft draft, InvoiceCalculator calculator) {
        Findings kind = ofKind(draft);
        Outcome<Calculation> calculated = calculator.calculate(draft, reference.issuedOn());
        return kind.hasErrors()
                ? Outcome.rejected(kind.plus(calculated.findings()))
                : calculated.map(calculation -> new Order(reference, draft, calculation.calculated()));
    }

    /** A deposit or a credit note is no whole that parts could be billed of. */
    private static Findings ofKind(InvoiceDraft draft) {
        DocumentType type = draft.header().type();
        return type == DocumentType.INVOICE
                ? Findings.none()
                : Findings.of(IssuingRule.QUOTE_OF_INVOICE.at(
                        "header.type",
                        say("order", "an order becomes an INVOICE, not a {type}")
                                .with("type", type)));
    }

    /** {@return whether the lines of calculated amounts are those of a draft} */
    static boolean isOf(InvoiceDraft draft, CalculatedAmounts calculated) {
        return draft.lines()
                .equals(calculated.lines().stream().map(InvoiceLine::item).toList());
    }

    /** {@return how a line of an invoice names the line of the order that it bills} */
    LineReference line(int number) {
        return new LineReference(reference.number(), number);
    }
}
