package org.facturier.core.terms;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * One instalment of a {@link PaymentPlan}, before amount and date are known.
 *
 * @param share  how large it is
 * @param due  when it is due
 * @param discount  what may be taken off for paying early
 */
public record PlannedInstalment(InstalmentShare share, DueDateRule due, Optional<EarlyPaymentDiscount> discount) {

    public PlannedInstalment {
        Completeness.of("a planned instalment")
                .needs("share", share)
                .needs("due", due)
                .verify();
    }
}
