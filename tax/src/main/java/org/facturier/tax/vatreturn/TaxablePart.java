package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.tax.TaxTreatment;

/**
 * What of an invoice falls due together.
 *
 * @param treatment  category, rate and reason
 * @param supply  what the law makes of it
 * @param dueOn  the day on which its tax falls due, empty where it does as it is paid
 */
record TaxablePart(TaxTreatment treatment, LegalSupply supply, Optional<LocalDate> dueOn) {

    /** {@return from when it counts on a document of a day: earlier where its tax was due before that} */
    LocalDate billedFrom(LocalDate issuedOn) {
        return dueOn.filter(due -> due.isBefore(issuedOn)).orElse(issuedOn);
    }

    /** {@return what falls due together with it, whatever the law makes of that} */
    TaxablePart withoutSupply() {
        return new TaxablePart(treatment, LegalSupply.untold(), dueOn);
    }
}
