package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Completeness;

/**
 * A draft, ready to be given its tax and issued: an invoice, a credit note, or one of both that is self-billed. The host issues
 * it under the request, as the key of what is done once.
 *
 * @param agreements  the identifiers of the agreements that it bills, at least one, in order
 * @param billedOn  the day on which it was to be billed; of one that is caught up it lies in the past
 * @param delivery  how the partner wants to have it; empty where nothing is said
 * @param request  names the days that it bills and what was billed of them before, as the key under which a store keeps its
 *     invoice: the same when the run is made again before the invoice is known, another once more is due for the same days
 * @param draft  the draft
 */
public record ProposedInvoice(
        List<String> agreements,
        LocalDate billedOn,
        Optional<DeliveryPreference> delivery,
        String request,
        InvoiceDraft draft) {

    public ProposedInvoice {
        Completeness.of("a proposed invoice")
                .needs("billedOn", billedOn)
                .needs("request", request)
                .needs("draft", draft)
                .verify();
        agreements = List.copyOf(agreements);
    }

    /** {@return the identifier of the agreement, or of all that stand on one invoice, such as {@code A1, A2}} */
    public String agreement() {
        return String.join(", ", agreements);
    }
}
