package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.measure.ServicePeriod;

/** On which days the periods of an agreement are billed. */
final class BillingDays {

    private final AgreementHistory history;
    private final BusinessDays calendar;

    BillingDays(AgreementHistory history, BusinessDays calendar) {
        this.history = history;
        this.calendar = calendar;
    }

    /** {@return the business days} */
    BusinessDays calendar() {
        return calendar;
    }

    /** {@return the periods of a rule whose day has come, as its cycle has them} */
    List<ServicePeriod> due(RuleTerm term, LocalDate asOf) {
        LocalDate horizon = horizon(term.rule(), asOf);
        LocalDate end = term.until().filter(day -> day.isBefore(horizon)).orElse(horizon);
        if (!term.from().isBefore(end)) {
            return List.of();
        }
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
        return term.rule().billedOn(new ServicePeriod(from, until), calendar);
    }

    /** The first day that is not billed yet: a weekend that comes is billed before, where the rule says so. */
    private LocalDate horizon(BillingRule rule, LocalDate asOf) {
        LocalDate day = asOf.plusDays(1);
        while (!rule.billedOn(new ServicePeriod(day, day.plusDays(1)), calendar).isAfter(asOf)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
