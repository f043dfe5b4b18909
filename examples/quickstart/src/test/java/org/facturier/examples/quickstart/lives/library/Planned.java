package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.chain.Chain;

/** One billing run over all that the host keeps. */
final class Planned {

    private Planned() {}

    static List<ProposedInvoice> asOf(LocalDate day, Contracts contracts, Chain chain) {
        return BillingRun.standard()
                .plan(contracts.versions(), contracts.usage(), chain, day)
                .invoices();
    }
}
