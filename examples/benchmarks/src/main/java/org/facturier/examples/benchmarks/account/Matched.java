package org.facturier.examples.benchmarks.account;

import java.util.List;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;

/** The first matcher over the same invoices and payments. */
final class Matched {

    private static final Matcher MATCHER = Matchers.byReferenceThenAge();

    private Matched() {}

    /** {@return what is open once everything proposed is taken, one payment after the other} */
    static OpenItems proposed(List<OpenItem> items, List<Payment> payments) {
        OpenItems open = OpenItems.of(items);
        for (Payment payment : payments) {
            for (Proposal proposal : MATCHER.propose(payment, open)) {
                open = open.after(proposal);
            }
        }
        return open;
    }

    /** {@return a ledger that was told every payment and what it is put to, one after the other} */
    static Ledger settled(Ledger before, List<Payment> payments) {
        Ledger ledger = before;
        for (Payment payment : payments) {
            for (Fact fact : ledger.settle(payment, MATCHER).facts()) {
                ledger = ledger.tell(fact);
            }
        }
        return ledger;
    }
}
