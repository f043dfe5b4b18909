package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.ServicePeriod;

/** On which days the periods of an agreement are billed. */
final class BillingDays {

    private final AgreementHistory history;

    BillingDays(AgreementHistory history) {
        this.history = history;
    }

    /** {@return the periods of a rule whose day has come, as its cycle has them} */
    List<ServicePeriod> due(RuleTerm term, LocalDate asOf) {
        LocalDate horizon = asOf.plusDays(1);
        LocalDate end = term.until().filter(day -> day.isBefore(horizon)).orElse(horizon);
        return term.rule().periods(term.from(), end).stream()
                .filter(whole -> !of(term, whole).isAfter(asOf))
                .toList();
    }

    /** {@return the day: what ends with the agreement is billed then, what an amendment cuts with the rest of its period} */
    LocalDate of(RuleTerm term, ServicePeriod whole) {
        LocalDate from = term.part(whole).orElse(whole).from();
        LocalDate until = history.validUntil()
                .filter(end -> end.isBefore(whole.until()) && from.isBefore(end))
                .orElse(whole.until());
        return term.rule().billedOn(new ServicePeriod(from, until));
    }
}
