package org.facturier.examples.benchmarks.account;

import java.util.List;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.Reference;

/** The first matcher over the same invoices and payments. */
final class Matched {

    private Matched() {}

    /** {@return what is open once everything proposed is taken, one payment after the other} */
    static OpenItems proposed(List<OpenItem> items, List<Payment> payments) {
        Matcher matcher = Matchers.byReferenceThenAge();
        OpenItems open = OpenItems.of(items);
        for (Payment payment : payments) {
            for (Proposal proposal : matcher.propose(payment, open)) {
                open = open.after(proposal);
            }
        }
        return open;
    }

    static OpenItem item(Invoice invoice) {
        return OpenItem.of(
                        new ItemKey.Instalment(DocumentKey.of(invoice), 1),
                        invoice.header().buyer().id(),
                        invoice.totals().payable())
                .on(invoice.issuedOn())
                .dueOn(invoice.schedule().settledBy())
                .reference(Reference.number(invoice.number()))
                .build();
    }
}
