package org.facturier.einvoice.receiving;

import org.facturier.core.finding.Findings;

/**
 * What a house asks of invoices that it receives: that the sender is known, the order is quoted, the file was not there before.
 *
 * <p>It is asked when the file is read, before anybody accepts it. It may look at all that is known by then: the hub, what was
 * found, by which convention the figures fit. What it does not know it gets from the host that makes it.
 *
 * @implSpec Immutable and safe for many threads. E1: equal arguments give equal findings. E2: it throws for no invoice; one
 * that does is a finding that refuses it ({@link ReceivingRule#HOST_ANSWERS}).
 */
@FunctionalInterface
public interface ReceivedRule {

    /**
     * {@return what is wrong with an invoice; an error refuses it}
     *
     * @param received  the invoice, with what was found so far; nearly empty, it may be
     */
    Findings judge(ReceivedInvoice received);
}
