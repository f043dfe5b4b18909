package org.facturier.core.billing;

import java.time.LocalDate;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Completeness;

/**
 * A draft, ready to be issued.
 *
 * @param agreement  the identifier of the agreement
 * @param billedOn  the day on which it was to be billed
 * @param draft  the draft
 */
public record ProposedInvoice(String agreement, LocalDate billedOn, InvoiceDraft draft) {

    public ProposedInvoice {
        Completeness.of("a proposed invoice")
                .needs("agreement", agreement)
                .needs("billedOn", billedOn)
                .needs("draft", draft)
                .verify();
    }
}
