package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What a billing run would bill. Nothing has happened yet: a host shows it, drops what it does not want, gives each draft its
 * tax and has it issued. What is not issued is proposed again by the next run.
 *
 * @param invoices  in order of date, agreement and direction: what the partner pays before what it is owed, each invoice before
 *     the credit note that follows it
 * @param findings  what could not be billed, and what somebody should look at
 */
public record BillingProposal(List<ProposedInvoice> invoices, Findings findings) {

    public BillingProposal {
        Completeness.of("a billing proposal").needs("findings", findings).verify();
        invoices = List.copyOf(invoices);
    }
}
