package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What a billing run would bill.
 *
 * @param invoices  in order of date, agreement and direction
 * @param findings  what could not be billed, and what somebody should look at
 */
public record BillingProposal(List<ProposedInvoice> invoices, Findings findings) {

    public BillingProposal {
        Completeness.of("a billing proposal").needs("findings", findings).verify();
        invoices = List.copyOf(invoices);
    }
}
