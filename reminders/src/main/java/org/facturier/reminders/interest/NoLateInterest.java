package org.facturier.reminders.interest;

import java.util.Optional;
import org.facturier.core.document.Invoice;

/** The law of a house that claims nothing, whatever the invoice. */
final class NoLateInterest implements LateInterestLaw {

    @Override
    public Optional<LateInterestTerms> on(Invoice invoice) {
        return Optional.empty();
    }

    @Override
    public LateInterestLaw with(AllocationOrder agreed) {
        return this;
    }

    @Override
    public boolean claimsNothing() {
        return true;
    }
}
