package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.measure.ServicePeriod;

/**
 * On which days the periods of an agreement are billed: a period in advance on its first day, one in arrears on the day after
 * its last, moved to a business day where the cycle says so.
 */
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

    /**
     * {@return the periods of a rule whose day has come, as its cycle has them}
     *
     * @param term  the rule, and the days on which it is in force
     * @param asOf  the last day on which something may be billed
     */
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

    /**
     * {@return the day: what ends with the agreement is billed then, what an amendment cuts with the rest of its period}
     *
     * <p>In arrears, a quarter of an agreement that ends with 14 February is billed on 15 February. Where an amendment of the
     * fee holds from that day, both pieces of the quarter are billed on 1 April.
     *
     * @param term  the rule, and the days on which it is in force
     * @param whole  the period as its cycle has it
     */
    LocalDate of(RuleTerm term, ServicePeriod whole) {
        LocalDate from = term.part(whole).orElse(whole).from();
        LocalDate until = history.validUntil()
                .filter(end -> end.isBefore(whole.until()) && from.isBefore(end))
                .orElse(whole.until());
        return term.rule().billedOn(new ServicePeriod(from, until), calendar);
    }

    /**
     * The first day that is not billed yet: a weekend that comes is billed before, where the rule says so. On a Friday the
     * month that begins on Saturday is found too, if days of billing go to the last business day before.
     */
    private LocalDate horizon(BillingRule rule, LocalDate asOf) {
        LocalDate day = asOf.plusDays(1);
        while (!rule.billedOn(new ServicePeriod(day, day.plusDays(1)), calendar).isAfter(asOf)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
