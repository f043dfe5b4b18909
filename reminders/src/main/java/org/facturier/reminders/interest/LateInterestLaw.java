package org.facturier.reminders.interest;

import java.util.Optional;
import org.facturier.core.document.Invoice;

/**
 * Says by what interest on an invoice is reckoned.
 *
 * @implSpec Immutable and safe for many threads; equal invoices give equal terms.
 */
@FunctionalInterface
public interface LateInterestLaw {

    /** {@return the terms for an invoice, empty where no interest is to be claimed} */
    Optional<LateInterestTerms> on(Invoice invoice);
}
